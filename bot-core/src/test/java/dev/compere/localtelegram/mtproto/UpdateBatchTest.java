package dev.compere.localtelegram.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.tl.TlObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateBatchTest {
    private final InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(77));
    private final TlObject body = TlObject.of("updateLoginToken");

    @Test
    void aUserNamedTwiceIsSentOnceInItsNewestState() {
        var older = user("Old");
        var newer = user("New");

        var batch = UpdateBatch.of(
                List.of(new Update(body, List.of(older), List.of()), new Update(body, List.of(newer), List.of())),
                clock);

        assertThat(batch.objects("users")).containsExactly(newer);
        assertThat(batch.objects("updates")).hasSize(2);
        assertThat(batch.integer("date")).isEqualTo(77);
    }

    @Test
    void aSingleUpdateAboutNobodyIsShort() {
        var batch = UpdateBatch.of(List.of(new Update(body, List.of(), List.of())), clock);

        assertThat(batch.is("updateShort")).isTrue();
    }

    private static TlObject user(String name) {
        return TlObject.of("user").with("id", 1L).with("first_name", name);
    }
}

package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Sent;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypedViewersTest {

    private final LocalTelegram telegram = LocalTelegram.start(Clock.systemUTC());
    private final LiveStory story =
            telegram.world().channel("livechan", "Live channel").startLiveStory();
    private final TypedViewers viewers = new TypedViewers(story);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void linesBecomeWhatViewersDo() {
        assertThat(viewers.play("Ann: hello")).isEqualTo("said");
        assertThat(viewers.play("Bo pays 50: great")).isEqualTo("paid");
        assertThat(viewers.play("Cleo donates 20")).isEqualTo("donated");
        assertThat(telegram.world().sent().entries())
                .extracting(Sent::kind)
                .containsExactly(Sent.Kind.COMMENT, Sent.Kind.PAID_COMMENT, Sent.Kind.DONATION);
        assertThat(story.starsGiven()).isEqualTo(70);
    }

    @Test
    void whatTheServerForbidsIsSaid() {
        assertThat(viewers.play("Ann: " + "x".repeat(31))).startsWith("refused: ");
    }

    @Test
    void anythingElseIsExplained() {
        assertThat(viewers.play("hm")).startsWith("write ");
    }
}

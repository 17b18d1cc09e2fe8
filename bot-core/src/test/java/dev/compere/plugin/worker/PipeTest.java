package dev.compere.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.CallKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PipeTest {

    @Test
    void whatWasPutGoesOutInOrderWithTheNextThatIsSent() throws Exception {
        var wire = new ByteArrayOutputStream();
        var worker = Pipe.toBot(InputStream.nullInputStream(), wire);
        worker.put(new FromWorker.CancelTimer(1));
        assertThat(wire.size()).isZero();
        worker.send(new FromWorker.Done());
        var bot = bot(wire.toByteArray());
        assertThat(bot.receive()).isEqualTo(new FromWorker.CancelTimer(1));
        assertThat(bot.receive()).isEqualTo(new FromWorker.Done());
        assertThatThrownBy(bot::receive).isInstanceOf(EOFException.class);
    }

    @Test
    void aMessageThatIsTooLargeIsNotSentAndNotTaken() throws Exception {
        var wire = new ByteArrayOutputStream();
        var worker = Pipe.toBot(InputStream.nullInputStream(), wire);
        var huge = new FromWorker.WriteStorage(Map.of("k", "x".repeat(Pipe.LARGEST_FROM_WORKER)));
        assertThatThrownBy(() -> worker.send(huge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this would take 8388");
        worker.send(new FromWorker.Done());
        assertThat(bot(wire.toByteArray()).receive()).isEqualTo(new FromWorker.Done());
        assertBreaksTheProtocol(announcing(Pipe.LARGEST_FROM_WORKER + 1), "it announced a message of 8388609 bytes");
        assertBreaksTheProtocol(announcing(-1), "it announced a message of 4294967295 bytes");
    }

    @Test
    void anAnnouncedMessageThatDoesNotComeTakesNoMemory() throws Exception {
        assertThatThrownBy(bot(announcing(Pipe.LARGEST_FROM_WORKER))::receive).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNoMessageBreaksTheProtocol() throws Exception {
        for (var text : new String[] {
            "",
            "null",
            "[]",
            "{}",
            "{\"is\":\"Done\"} {}",
            "{\"is\":\"Stop\",\"now\":\"1970-01-01T00:00:00Z\"}",
            "{\"is\":\"Act\",\"id\":1,\"call\":null,\"action\":null}",
            "{\"is\":\"Faulted\",\"faults\":[null]}",
            "[".repeat(100_000)
        }) {
            var json = text.getBytes(StandardCharsets.UTF_8);
            var wire = new ByteArrayOutputStream();
            new DataOutputStream(wire).writeInt(json.length);
            wire.write(json);
            assertBreaksTheProtocol(wire.toByteArray(), "it sent ");
        }
    }

    @Test
    void aCallIsNamedByItsParts() throws Exception {
        var wire = new ByteArrayOutputStream();
        Pipe.toBot(InputStream.nullInputStream(), wire).send(new FromWorker.TotalStars(CallKey.liveStory(-1, 2)));
        assertThat(wire.toString(StandardCharsets.UTF_8))
                .endsWith("{\"is\":\"TotalStars\",\"call\":{\"kind\":\"LIVE_STORY\",\"chatId\":-1,\"number\":2}}");
    }

    private static void assertBreaksTheProtocol(byte[] wire, String message) {
        assertThatThrownBy(bot(wire)::receive)
                .isInstanceOf(BrokenProtocol.class)
                .hasMessageStartingWith(message);
    }

    private static byte[] announcing(int length) throws IOException {
        var wire = new ByteArrayOutputStream();
        new DataOutputStream(wire).writeInt(length);
        return wire.toByteArray();
    }

    private static Pipe<FromWorker, ToWorker> bot(byte[] wire) {
        return Pipe.toWorker(new ByteArrayInputStream(wire), OutputStream.nullOutputStream());
    }
}

package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.RtcClient;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What many joins cost a bot, which is alone in its process: `-Dcycles=200` for a judgement on its memory.
class JoinsAndLeavesTest {

    private static final int CYCLES = Integer.getInteger("cycles", 30);
    private static final int MEMORY_LIMIT_KB = 30 * 1024;

    private static final int LIVE_LIMIT_KB = 1024;

    private final List<Used> used = new ArrayList<>();

    @Test
    void leavingGivesEverythingBack() throws Exception {
        try (var sfu = Sfu.start(0);
                var talker = RtcClient.talker()) {
            var room = sfu.room();
            talker.connect(room.join(talker.payload().toString()));
            talker.say(440);
            serve(bot(talker.source()), room);
        }
        var tenth = used.getFirst();
        var last = used.getLast();
        assertThat(used).hasSize(CYCLES / 10);
        assertThat(last.threads()).isLessThanOrEqualTo(tenth.threads() + 3);
        assertThat(last.descriptors()).isLessThanOrEqualTo(tenth.descriptors() + 3);
        assertThat(last.liveKb()).isLessThanOrEqualTo(tenth.liveKb() + LIVE_LIMIT_KB);
        assertThat(last.residentKb()).isLessThanOrEqualTo(tenth.residentKb() + MEMORY_LIMIT_KB);
    }

    private static Process bot(int talker) throws IOException {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(System.getProperty("bot.options", "-Xms128m -Xmx128m -XX:+AlwaysPreTouch")
                .split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                JoiningBot.class.getName(),
                String.valueOf(CYCLES),
                String.valueOf(talker)));
        var builder = new ProcessBuilder(command);
        // As the bot runs: else malloc keeps a heap for each of the library's threads.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void serve(Process bot, SfuRoom room) throws IOException, InterruptedException {
        try (var answers = new PrintStream(bot.getOutputStream(), true, StandardCharsets.UTF_8);
                var said = new BufferedReader(new InputStreamReader(bot.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("{")) {
                    answers.println(room.join(line));
                } else if (line.startsWith("left ")) {
                    room.leave(Integer.parseInt(line.substring("left ".length())));
                } else if (line.startsWith("used ")) {
                    used.add(Used.parse(line.substring("used ".length())));
                    report();
                }
            }
            assertThat(bot.waitFor()).isZero();
        } finally {
            bot.destroyForcibly();
        }
    }

    private void report() {
        var now = used.getLast();
        System.out.printf(
                "%3d joins: %.1f MB resident, %.1f MB alive in the heap, %d threads, %d descriptors%n",
                used.size() * 10, now.residentKb() / 1024.0, now.liveKb() / 1024.0, now.threads(), now.descriptors());
    }
}

package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.telegram.tdjson.RealTdlib;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `compere stream-key` in a process of its own: the key is shown to the operator, and nowhere else.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StreamKeyEndToEndTest {

    @TempDir
    private Path path;

    private LocalTelegram telegram;
    private BotFolder folder;
    private Channel channel;

    @BeforeEach
    void open() {
        RealTdlib.library();
        telegram = LocalTelegram.start(Clock.systemUTC());
        folder = BotFolder.of(path, telegram).with("  check_every", "  video_chat: \"@livechan\"\n  check_every");
        channel = telegram.world().channel("livechan", "Live channel");
    }

    @AfterEach
    void close() {
        telegram.close();
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    @Test
    void theKeysOfAllCallsAreShownAndOneCanBeReplaced() throws Exception {
        channel.promote(telegram.world().account(BotFolder.PHONE, "Compere"));
        try (var shown = folder.start("stream-key").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            assertThat(shown.exitCode()).as("%s", shown).isZero();
            shown.awaitOutput("the live stories of @livechan");
            shown.awaitOutput("url: rtmp");
            shown.awaitOutput("key: " + key(RtmpPurpose.LIVE_STORY));
            shown.awaitOutput("the video chats of @livechan");
            shown.awaitOutput("key: " + key(RtmpPurpose.VIDEO_CHAT));
            assertThat(shown.errors()).noneMatch(line -> line.contains(key(RtmpPurpose.LIVE_STORY)));
        }
        var before = key(RtmpPurpose.VIDEO_CHAT);
        folder = folder.with("live_story: \"@livechan\"", "live_story: me");
        try (var unclear = start("--replace").typeAll()) {
            unclear.assertFails(ExitCode.USAGE, "which chat?; name one of me, @livechan");
        }
        try (var replaced = start("--replace", "t.me/livechan").typeAll()) {
            assertThat(replaced.exitCode()).as("%s", replaced).isZero();
            assertThat(key(RtmpPurpose.VIDEO_CHAT)).isNotEqualTo(before);
            replaced.awaitOutput("key: " + key(RtmpPurpose.VIDEO_CHAT));
        }
    }

    @Test
    void whatCannotBeShownIsSaidInOneLine() throws Exception {
        try (var unknown = start("@nobody").typeAll()) {
            unknown.assertFails(ExitCode.USAGE, "@nobody is not configured; name one of @livechan");
        }
        folder = folder.with("  live_story: \"@livechan\"\n", "");
        try (var refused = start().typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            refused.assertFails(
                    ExitCode.UNAVAILABLE,
                    "Telegram does not show the stream key of the video chats of @livechan",
                    "the account needs the right");
        }
    }

    private BotProcess start(String... arguments) throws Exception {
        var all = new String[arguments.length + 3];
        all[0] = "stream-key";
        all[1] = "--config";
        all[2] = folder.config();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return BotProcess.start(all);
    }

    private String key(RtmpPurpose purpose) {
        return telegram.world().rtmpKeys().of(channel, purpose).key();
    }
}

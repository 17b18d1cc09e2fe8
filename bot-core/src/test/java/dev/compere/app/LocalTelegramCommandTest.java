package dev.compere.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The local Telegram in a process of its own, played by typing.
@Timeout(90)
class LocalTelegramCommandTest {

    @Test
    void aLiveStoryAndAVideoChatArePlayedByTyping(@TempDir Path path) throws Exception {
        var folder = path.resolve("telegram").toString();
        try (var telegram = BotProcess.start("local-telegram", "--group", "friends", "--database-directory", folder)) {
            telegram.typeAll("Ann raises hand", "Ann: hello", "Ann");
            telegram.awaitOutput("live_story: \"@livechan\"");
            telegram.awaitOutput("video_chat: \"@friends\"");
            telegram.awaitOutput("Ann raises hand");
            telegram.awaitOutput("said");
            telegram.awaitOutput("write  Name: text");
        }
    }

    @Test
    void withMediaItNamesThePageForViewersAndLetsTheBotPublish(@TempDir Path path) throws Exception {
        var folder = path.resolve("telegram").toString();
        try (var telegram = BotProcess.start("local-telegram", "--media", "--database-directory", folder)) {
            telegram.awaitOutput("live_story: { chat: \"@livechan\", publish: true }");
            telegram.awaitOutput("What viewers see and hear: open http://127.0.0.1:");
        }
    }
}

package dev.compere.app;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.viewer.ViewerPage;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveStory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The local Telegram by itself, for a bot that runs in another process.
@Command(
        name = "local-telegram",
        mixinStandardHelpOptions = true,
        description = {
            "Run a Telegram of our own on 127.0.0.1, with one channel and its live story, for a bot in another process.",
            "Type lines to play viewers:  Ann: hello   |   Bo pays 50: great show   |   Cleo donates 20   |   end"
        })
final class LocalTelegramCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "0", description = "the port to listen on (default: any free one)")
    private int port;

    @Option(
            names = "--database-directory",
            paramLabel = "FOLDER",
            defaultValue = "data/local-telegram",
            description = "the bot's telegram.database_directory; made ready here (default: ${DEFAULT-VALUE})")
    private Path databaseDirectory;

    @Option(names = "--channel", defaultValue = "livechan", description = "the channel (default: ${DEFAULT-VALUE})")
    private String channelName;

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = {
                "a group with a video chat besides, in which newcomers are muted; its lines:",
                "Ann joins   |   Ann raises hand   |   Ann unmutes   |   Ann leaves   |   Ann in chat: hello"
            })
    private String groupName;

    @Option(
            names = "--media",
            description = "with a media server, and a page for a browser that shows what viewers see and hear")
    private boolean media;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var telegram = LocalTelegram.start(port, Clock.systemUTC())) {
            if (media) {
                telegram.withMedia();
            }
            telegram.seed(databaseDirectory);
            var bot = telegram.world().account("+9996612222", "Compere").stars(1000);
            var channel = telegram.world().channel(channelName, "Live channel").promote(bot);
            var story = channel.startLiveStory();
            var videoChat = Optional.ofNullable(groupName).map(name -> videoChat(telegram, bot));
            System.out.print(settings(telegram));
            if (media) {
                show(story);
            }
            play(new TypedViewers(story), videoChat);
        }
        return ExitCode.OK.code();
    }

    /// As long as the process lives.
    private static void show(LiveStory story) {
        var page = ViewerPage.start(0, () -> Optional.of(story), _ -> {});
        System.out.println("What viewers see and hear: open " + page.address() + " in a browser.");
    }

    private TypedParticipants videoChat(LocalTelegram telegram, Account bot) {
        var videoChat = telegram.world()
                .publicGroup(groupName, "Live group")
                .promote(bot)
                .startVideoChat();
        videoChat.joinsMuted(true);
        return new TypedParticipants(videoChat);
    }

    private String settings(LocalTelegram telegram) {
        return """
                A local Telegram is running. Put this into bot.yaml and run `compere run`; the login code is 22222.

                telegram:
                  api_id: 1
                  api_hash: local
                  phone_number: "+9996612222"
                  database_directory: %s
                  use_test_dc: true
                  proxy: { type: mtproto, server: 127.0.0.1, port: %d, secret: %s }
                call:
                  live_story: %s
                %s
                """.formatted(
                        databaseDirectory,
                        telegram.port(),
                        telegram.secret(),
                        media ? "{ chat: \"@" + channelName + "\", publish: true }" : "\"@" + channelName + "\"",
                        groupName == null ? "" : "  video_chat: \"@" + groupName + "\"\n");
    }

    private static void play(TypedViewers story, Optional<TypedParticipants> videoChat)
            throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var typed = line;
            System.out.println(videoChat.flatMap(chat -> chat.play(typed)).orElseGet(() -> story.play(typed)));
        }
        // Nobody types: stay until a signal comes.
        new CountDownLatch(1).await();
    }
}

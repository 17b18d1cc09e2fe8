package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.tdjson.RealTdlib;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an operator, a plugin or the machine gets wrong, in a bot of its own process: it says one clear line and either
/// ends with the right code or goes on.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BadInputEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path path;

    private LocalTelegram telegram;
    private BotFolder folder;

    @BeforeEach
    void open() {
        RealTdlib.library();
        telegram = LocalTelegram.start(Clock.systemUTC());
        folder = BotFolder.of(path, telegram);
    }

    @AfterEach
    void close() {
        telegram.close();
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    @Test
    void aDamagedLedgerIsLeftAsItIs() throws Exception {
        folder.write("ledger.db", "this is no database");
        try (var bot = folder.start("run").typeAll()) {
            bot.assertFails(
                    ExitCode.IO, "ledger.db is not a database; put a backup in its place, or name another file");
        }
        assertThat(path.resolve("ledger.db")).hasContent("this is no database");
    }

    @Test
    void aLibraryThatIsMissingOrIsNoLibtdjson() throws Exception {
        var library = "use_test_dc: true\n  library: ";
        try (var bot = folder.with("use_test_dc: true", library + path.resolve("libtdjson.so"))
                .start("run")
                .typeAll()) {
            bot.assertFails(ExitCode.UNAVAILABLE, "libtdjson.so: there is no such file", "scripts/setup");
        }
        var other = Path.of(System.getProperty("java.home"), "lib", "libjava.so");
        try (var bot =
                folder.with("use_test_dc: true", library + other).start("run").typeAll()) {
            bot.assertFails(ExitCode.UNAVAILABLE, "libjava.so", "so it is no libtdjson", "telegram.library");
        }
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = "port: " + taken.getLocalPort();
            try (var bot = folder.with("port: 0", port).start("run").typeAll()) {
                bot.assertFails(ExitCode.UNAVAILABLE, port.replace(":", ""), "set health.port to a free one");
            }
        }
    }

    @Test
    void aSessionFolderThatCannotBeMade() throws Exception {
        var file = path + "/hash/telegram";
        try (var bot = folder.with(path + "/telegram", file).start("run").typeAll()) {
            bot.assertFails(ExitCode.IO, file, "can't be created", "name another with telegram.database_directory");
        }
    }

    @Test
    void aLedgerFolderThatCannotBeMade() throws Exception {
        var file = path + "/hash/ledger.db";
        try (var bot = folder.with(path + "/ledger.db", file).start("run").typeAll()) {
            bot.assertFails(ExitCode.IO, file, "cannot be created", "make its folder writable");
        }
    }

    @Test
    void nobodyIsLoggedInAndNobodyIsThereToAsk() throws Exception {
        try (var bot = folder.start("run").typeAll()) {
            bot.assertFails(ExitCode.NOT_LOGGED_IN, "no session of this account yet", "compere login");
        }
    }

    @Test
    void aProxyThatIsNotThere() throws Exception {
        int free = freePort();
        var away = folder.with("port: " + telegram.port(), "port: " + free)
                .with("use_test_dc: true", "use_test_dc: true\n  request_timeout: 8s");
        try (var bot = away.start("run").typeAll(BotFolder.PHONE)) {
            bot.awaitError("Telegram through the proxy 127.0.0.1:" + free + " is out of reach for 5 s");
            bot.assertFails(ExitCode.UNAVAILABLE, "Telegram does not answer", "Check the network and the proxy");
        }
    }

    @Test
    void aSecondBotOnTheSameFoldersAndAWrongKey() throws Exception {
        try (var first = folder.start("run").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            first.awaitOutput("Compere is at work");
            try (var second = folder.start("run").typeAll()) {
                second.assertFails(ExitCode.IO, "ledger.db is in use by another bot; stop that one");
            }
            try (var second =
                    folder.with("/ledger.db", "/other.db").start("run").typeAll()) {
                second.assertFails(ExitCode.UNAVAILABLE, "telegram is in use", "Stop that one first");
            }
            first.terminate();
            assertThat(first.exitCode()).isZero();
        }
        var key = "use_test_dc: true\n  database_encryption_key: file:" + path + "/hash";
        try (var third = folder.with("use_test_dc: true", key).start("run").typeAll()) {
            third.assertFails(ExitCode.CONFIG, "was made with another database key");
        }
        try (var fourth = folder.start("run").typeAll()) {
            fourth.awaitOutput("Compere is at work");
            fourth.terminate();
            assertThat(fourth.exitCode()).as("%s", fourth).isZero();
        }
    }

    @Test
    void aPluginThatDoesNotCompile() throws Exception {
        folder.plugin("wrong", """
                on(MessageReceived) { event ->
                    repply event, 'hello'
                }
                """);
        try (var check = folder.start("check").typeAll()) {
            check.awaitOutput("wrong/plugin.groovy:2: no method repply(MessageReceived, String); did you mean reply?");
            assertThat(check.exitCode()).isEqualTo(ExitCode.CONFIG.code());
        }
    }

    @Test
    void badPluginsDoNotKeepTheBotAndTheOthersFromWork() throws Exception {
        folder.plugin("wrong", "repply")
                .plugin("thrower", "on(MessageReceived) { event -> throw new IllegalStateException('oops') }")
                .plugin("echo", "on(MessageReceived) { event -> say 'heard ' + event.text }");
        var story = telegram.world().channel("livechan", "Live channel").startLiveStory();
        try (var bot = folder.start("run").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            bot.awaitError("wrong/plugin.groovy:1: ");
            bot.awaitError("the bot is in");
            story.viewer("Ann").says("one");
            bot.awaitError("thrower: MessageReceived: plugin.groovy:1: oops");
            assertThat(telegram.world()
                            .received()
                            .await(
                                    Received.Commented.class,
                                    said -> said.comment().text().text().equals("heard one"),
                                    LIMIT))
                    .isPresent();
            bot.terminate();
            assertThat(bot.exitCode()).as("%s", bot).isZero();
            assertThat(bot.errors()).filteredOn(line -> line.contains("oops")).hasSize(1);
            assertThat(bot.errors()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void aChannelThatIsNotThereIsLookedForUntilItIs() throws Exception {
        try (var bot = folder.start("run").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            bot.awaitError("@livechan was not found");
            telegram.world().channel("livechan", "Live channel").startLiveStory();
            bot.awaitError("the bot is in");
            bot.terminate();
            assertThat(bot.exitCode()).as("%s", bot).isZero();
        }
    }

    @Test
    void aSessionThatIsEndedOnAnotherDeviceEndsTheBot() throws Exception {
        telegram.world().channel("livechan", "Live channel").startLiveStory();
        try (var bot = folder.start("run").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            bot.awaitError("the bot is in");
            telegram.world().account(BotFolder.PHONE, "Compere").revokesSessions();
            bot.assertFails(ExitCode.NOT_LOGGED_IN, "Telegram ended the session", "compere login --config");
        }
    }

    @Test
    void aMissingPluginsFolder() throws Exception {
        var gone = folder.with(path + "/plugins", path + "/gone");
        try (var bot = gone.start("run").typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            bot.assertFails(ExitCode.IO, path + "/gone cannot be read", "create it, or name another");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

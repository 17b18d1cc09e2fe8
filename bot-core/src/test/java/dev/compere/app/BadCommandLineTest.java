package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mistakes that are found before anything is started: one line says what is wrong, where, and what to write instead.
class BadCommandLineTest {

    @TempDir
    private Path path;

    private final PrintStream realError = System.err;
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private BotFolder folder;

    @BeforeEach
    void open() {
        folder = BotFolder.of(path, 1, "00112233445566778899aabbccddeeff");
        System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setErr(realError);
    }

    @ParameterizedTest
    @CsvSource({
        "api_id: 1,               'api_id: [',                    ':4: is not valid YAML'",
        "check_every,             chek_every,                     ':9: call.chek_every is not a key; did you mean check_every?'",
        "file:,                   file:/nowhere,                  ':3: telegram.api_hash '",
        "api_id: 1,               api_id: one,                    ':2: telegram.api_id must be a positive number; '",
        "check_every: 5s,         check_every: soon,              ':9: call.check_every '",
        "jdbc:sqlite:,            'jdbc:postgresql:',             ':14: ledger.url does not name an SQLite file; '",
        "@livechan,               a channel,                      ':8: call.live_story '"
    })
    void aMistakeInTheConfiguration(String piece, String mistake, String complaint) {
        assertFails(
                ExitCode.CONFIG,
                complaint,
                "run",
                "--config",
                folder.with(piece, mistake).config());
    }

    @Test
    void aMissingSecret() {
        var config = folder.with("file:" + path + "/hash", "env:COMPERE_NO_SUCH_HASH")
                .config();
        assertFails(
                ExitCode.CONFIG,
                ":3: telegram.api_hash needs the environment variable COMPERE_NO_SUCH_HASH, which is not set; export it",
                "run",
                "--config",
                config);
    }

    @Test
    void aMissingConfiguration() {
        assertFails(
                ExitCode.CONFIG,
                "/nowhere.yaml: cannot be read (NoSuchFileException); name an existing file, or start from config/bot.yaml",
                "run",
                "--config",
                "/nowhere.yaml");
    }

    @Test
    void aWrongCronExpression() {
        var config = new BotFolder(path, folder.configuration() + """
                schedule:
                  tasks:
                    - { name: hello, cron: "0 0 25 * * ?", do: { send_message: { text: hi } } }
                """).config();
        assertFails(
                ExitCode.CONFIG,
                ":18: schedule task hello: cron is not valid (Hour values must be between 0 and 23); write ",
                "run",
                "--config",
                config);
    }

    @ParameterizedTest
    @CsvSource({
        "fly,                  'fly'",
        "run --fast,           'Unknown option: ''--fast''; see: compere run --help'",
        "demo --rate zero,     'Invalid value for option ''--rate'': ''zero'' is not an int; see: compere demo --help'",
        "demo --rate 0,        '--rate and --seconds must be at least 1'",
        "demo --seconds -3,    '--rate and --seconds must be at least 1'",
        "record --limit soon x, 'soon is no time; write 90m or 2h'",
        "record --size 12 x,   '12 is no size; write 500MB or 2GB'"
    })
    void aWrongCommandLine(String line, String complaint) {
        assertFails(ExitCode.USAGE, complaint, line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "login", "check", "health", "play", "record", "stream-key", "demo", "local-telegram"})
    void everyCommandExplainsItself(String command) {
        var out = System.out;
        var help = new ByteArrayOutputStream();
        System.setOut(new PrintStream(help, true, StandardCharsets.UTF_8));
        try {
            assertThat(Compere.run(command, "--help")).isEqualTo(ExitCode.OK.code());
        } finally {
            System.setOut(out);
        }
        assertThat(help.toString(StandardCharsets.UTF_8)).startsWith("Usage: compere " + command);
    }

    @Test
    void aSummaryThatCannotBeWrittenIsRefusedBeforeTheShow() {
        assertFails(
                ExitCode.IO,
                "--summary /nowhere/summary.json cannot be written: name a file in an existing folder",
                "demo",
                "--summary",
                "/nowhere/summary.json");
    }

    private void assertFails(ExitCode code, String complaint, String... arguments) {
        int ended = Compere.run(arguments);
        assertThat(error.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("compere: ")
                .contains(complaint);
        assertThat(ended).isEqualTo(code.code());
        assertThat(Files.exists(path.resolve("ledger.db"))).isFalse();
    }
}

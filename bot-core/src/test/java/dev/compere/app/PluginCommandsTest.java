package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.app.plugin.PluginCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What an author types, from a new plugin to one that is rehearsed.
class PluginCommandsTest {

    @TempDir
    private Path plugins;

    @BeforeEach
    void begin() {
        assertThat(plugin("new", "live-host").code()).isZero();
    }

    @Test
    void aNewPluginSaysWhatToTypeNext() {
        assertThat(plugin("new", "greeter").out())
                .contains("greeter is there")
                .contains("scripts/compere plugin test greeter --directory " + plugins);
        assertThat(plugins.resolve("greeter"))
                .isDirectoryContaining("glob:**/plugin.groovy")
                .isDirectoryContaining("glob:**/GreeterTest.groovy")
                .isDirectoryContaining("glob:**/README.md");
    }

    @Test
    void aNewPluginPassesItsTest() {
        var output = plugin("test", "live-host");
        assertThat(output.out()).matches("live-host: 2 passed, 0 failed in \\d+\\.\\d s\n");
        assertThat(output.code()).isZero();
    }

    @Test
    void whatIsThereIsNotOverwritten() {
        var output = plugin("new", "live-host");
        assertThat(output.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(output.out()).contains("live-host is there already: choose another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Live", "live_host", "-x", "../x", "x/y", "x--y"})
    void aNameThatIsNoneIsExplained(String name) {
        var output = plugin("new", "--", name);
        assertThat(output.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(output.out()).contains("'" + name + "' is not a plugin's name");
    }

    @Test
    void aFailedTestIsShownWithItsNameItsLineAndItsValues() throws IOException {
        change("LiveHostTest.groovy", "'Ann, hello!'", "'Ann, hi!'");
        var output = plugin("test", "live-host");
        assertThat(output.code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(output.out())
                .contains("FAILED greets in the words of the operator (LiveHostTest.groovy:17)\n")
                .contains("    assert said == ['Ann, hi!']\n")
                .contains("live-host: 1 passed, 1 failed");
    }

    @Test
    void aCheckSaysWhatAPluginAsksFor() {
        var output = plugin("check", "live-host");
        assertThat(output.out()).isEqualTo("live-host: no problems, no warnings; asks for messages.send\n");
        assertThat(output.code()).isZero();
    }

    @Test
    void aCheckSaysWhereWhatIsWrong() throws IOException {
        change("plugin.groovy", "reply event, greeting", "repply event, greeting");
        var output = plugin("check", "--all");
        assertThat(output.code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(output.out())
                .matches("(?s).*/live-host/plugin\\.groovy:9:\\d+: no method repply.*did you mean reply\\?\n.*")
                .endsWith("live-host: 1 problem, no warnings; asks for messages.send\n");
    }

    @Test
    void aCheckFindsWhatOnlyLoadingTells() throws IOException {
        change("plugin.groovy", "command('greeted'", "command('greeted') { }\ncommand('greeted'");
        var output = plugin("check", "live-host");
        assertThat(output.code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(output.out()).contains("/live-host/plugin.groovy:13: command 'greeted' is declared twice\n");
    }

    @Test
    void aCheckWarnsOfWhatIsMissingOrTooMuch() throws IOException {
        change("plugin.groovy", "['messages.send']", "['messages.send', 'call.manage']");
        Files.delete(plugins.resolve("live-host/README.md"));
        Files.delete(plugins.resolve("live-host/LiveHostTest.groovy"));
        var output = plugin("check", "live-host");
        assertThat(output.code()).isZero();
        assertThat(output.out())
                .contains("warning: the header asks for call.manage, but nothing in the script needs it")
                .contains("live-host/LiveHostTest.groovy: warning: it has no test")
                .contains("live-host/README.md: warning: it does not say what it does")
                .endsWith("live-host: no problems, 3 warnings; asks for messages.send, call.manage\n");
    }

    @Test
    void aCheckAgainstAConfigurationSaysWhatIsNotGranted() throws IOException {
        change("plugin.groovy", "reply event, greeting", "ban event.sender");
        change("plugin.groovy", "['messages.send']", "['messages.send', 'participants.ban']");
        var config = BotFolder.of(plugins.resolve("bot"), 1, "00112233445566778899aabbccddeeff")
                .config();
        assertThat(plugin("check", "live-host", "--config", config).out())
                .contains("warning: participants.ban is not granted; if it shall have it, add it to"
                        + " plugins.each.live-host.permissions");
    }

    @Test
    void aPermissiveCheckListsWhatTheSandboxWouldRefuse() throws IOException {
        change("plugin.groovy", "reply event, greeting", "System.exit(1)");
        assertThat(plugin("check", "live-host").code()).isEqualTo(ExitCode.CONFIG.code());
        var output = plugin("check", "--permissive", "live-host");
        assertThat(output.code()).isZero();
        assertThat(output.out())
                .contains("/live-host/plugin.groovy:9")
                .contains(": in the sandbox: ")
                .endsWith("live-host: no problems, no warnings; asks for messages.send\n");
    }

    @Test
    void thePageOfAPluginIsMadeFromItsCode() throws IOException {
        change(
                "plugin.groovy",
                "command('greeted', help:",
                "command('greeted', aliases: ['g'], role: 'admin', cooldown: '5s', userCooldown: '1m', help:");
        Files.createDirectory(plugins.resolve("live-host/texts"));
        Files.writeString(plugins.resolve("live-host/texts/en.properties"), "bye = Bye {who}\n");
        var file = plugins.resolve("page.md");
        assertThat(plugin("docs", "live-host", "--output", file.toString()).code())
                .isZero();
        assertThat(file).content().isEqualTo("""
                # live-host 1.0

                Greets newcomers.

                Needs `messages.send`.

                ## Settings

                | setting | type | default | range | meaning |
                | --- | --- | --- | --- | --- |
                | `greeting` | text | `welcome!` |  | what a newcomer reads |

                ## Commands

                | command | who | cooldown | meaning |
                | --- | --- | --- | --- |
                | `!greeted`, `!g` | admin | 5s, 1m each | how many were greeted |

                ## Hears of

                `MessageReceived`

                ## Texts

                | text | en |
                | --- | --- |
                | `bye` | Bye {who} |
                """);
    }

    @Test
    void theWordsOfAScriptAreListedWithWhatTheyNeed() {
        assertThat(CommandOutput.of("plugin", "docs").out())
                .contains("| `deleteAll(sender) or deleteAll(sender, …: …)` | `messages.delete` |")
                .contains("| `every(period) { … } or every(period, …: …) { … }` |  |");
    }

    @Test
    void pluginsAreSwitchedAndListed() {
        assertThat(plugin("disable", "live-host").out()).isEqualTo("live-host is left alone\n");
        assertThat(plugin("list").out()).isEqualTo("live-host            1.0      off  asks for messages.send\n");
        assertThat(plugin("enable", "live-host").out()).isEqualTo("live-host will run\n");
        var config = BotFolder.of(plugins.resolve("bot"), 1, "00112233445566778899aabbccddeeff")
                .config();
        assertThat(plugin("list", "--config", config).out())
                .isEqualTo("live-host            1.0      on   sandbox  asks for messages.send\n");
    }

    @Test
    void aPluginThatIsNotThereIsNamed() {
        var output = plugin("test", "nobody");
        assertThat(output.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(output.out()).contains("nobody/plugin.groovy; name a folder in");
    }

    @Test
    void aRehearsalIsPlayedFromTypedLines() {
        var output = typing("""
                Ann: hello
                Olga (owner): !greeted
                what?
                """, "run", "live-host");
        assertThat(output.code()).isZero();
        assertThat(output.out())
                .startsWith("→ said('Ann, welcome!')\n→ said('Olga, 1 so far')\n→ said('Olga, welcome!')\n")
                .contains("Ann pays 50: great show");
    }

    @Test
    void aRehearsalIsToldOfMistakesAndGoesOn() throws IOException {
        change("plugin.groovy", "reply event, greeting", "throw new IllegalStateException('broken')");
        assertThat(typing("Ann: hello\nwait a bit\nwait soon\nBob: hello\nquit\nBob: never", "run", "live-host")
                        .out())
                .startsWith("fault: live-host: MessageReceived: plugin.groovy:9: broken\n")
                .contains("'soon' is not a duration")
                .endsWith("fault: live-host: MessageReceived: plugin.groovy:9: broken\n");
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(new CommandLine(new PluginCommand()).getSubcommands().keySet())
                .allSatisfy(name -> assertThat(
                                CommandOutput.of("plugin", "help", name).out())
                        .contains("Usage: compere plugin " + name));
    }

    private void change(String file, String from, String to) throws IOException {
        var path = plugins.resolve("live-host").resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private CommandOutput plugin(String command, String... arguments) {
        return typing("", command, arguments);
    }

    private CommandOutput typing(String input, String command, String... arguments) {
        var line = new ArrayList<>(List.of("plugin", command, "--directory", plugins.toString()));
        line.addAll(List.of(arguments));
        return CommandOutput.typing(input, line.toArray(String[]::new));
    }
}

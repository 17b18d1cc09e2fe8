package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `command(…)` promises to viewers and authors.
final class CommandVerbTest {

    @TempDir
    private Path directory;

    @Test
    void argumentsHaveTheirTypes() throws IOException {
        var plugin = rehearse("""
                command('give <who:viewer> <stars:number> [share:decimal] [in:duration] [how:on|off] [note...]') { command ->
                    long stars = command.number('stars') + 1
                    Sender who = command.viewer('who')
                    say "${who.name} ${stars} ${command.decimal('share', 0.5)} ${command.duration('in', '1m').toSeconds()} " +
                            "${command.text('how', 'off')} ${command.has('note')} '${command.text('note')}'"
                }""");
        plugin.viewer("Bob").says("Hello");
        plugin.viewer("Ann").says("!give bob 5");
        plugin.viewer("Ann").pays(3, "!give bob 5 2.5 10s ON  nice  one");
        assertThat(plugin.said()).containsExactly("Bob 6 0.5 60 off false ''", "Bob 6 2.5 10 on true 'nice  one'");
    }

    @Test
    void whoWritesItWronglyIsToldHowOnceInAWhile() throws IOException {
        var plugin = rehearse("command('give <who> <stars:number> [note...]') { say 'given' }");
        plugin.viewer("Ann").says("!give Bob many");
        plugin.viewer("Ann").says("!give Bob many");
        plugin.viewer("Bob").says("!give");
        plugin.after("10s");
        plugin.viewer("Ann").says("!give Bob");
        plugin.viewer("Ann").says("!give Bob 5");
        assertThat(plugin.said())
                .containsExactly(
                        "Ann, !give <who> <stars> [note…]: 'many' is no number",
                        "Bob, !give <who> <stars> [note…]: <who> is missing",
                        "Ann, !give <who> <stars> [note…]: <stars> is missing",
                        "given");
    }

    @Test
    void aCommandMayHaveSeveralNames() throws IOException {
        var plugin = rehearse("command('give [n:number]', aliases: ['G', 'gift']) { command -> say command.name }");
        plugin.viewer("Ann").says("!g 1");
        plugin.viewer("Ann").says("!GIFT");
        plugin.viewer("Ann").says("!g x");
        assertThat(plugin.said()).containsExactly("g", "gift", "Ann, !give [n]: 'x' is no number");
    }

    @Test
    void whoseRoleIsTooLowGetsNoAnswer() throws IOException {
        var plugin = rehearse("""
                command('next <n:number>', role: 'admin') { say 'next' }
                command('wish', role: 'donor') { command -> say command.role }
                command('top') { command -> say "${isAtLeast(command, 'donor')} ${roleOf(command.event)}" }
                """);
        plugin.viewer("Ann").says("!next x");
        plugin.viewer("Ann").says("!wish");
        plugin.viewer("Ann").says("!top");
        plugin.viewer("Ann").donates(1);
        plugin.viewer("Ann").says("!wish");
        plugin.viewer("Ann").says("!top");
        plugin.owner("Olga").says("!next 1");
        plugin.owner("Olga").says("!wish");
        assertThat(plugin.said()).containsExactly("false everyone", "donor", "true donor", "next", "admin");
    }

    @Test
    void aCooldownIsSilentAndAdminsDoNotWait() throws IOException {
        var plugin = rehearse("command('top', cooldown: '5s') { command -> say command.sender.name }");
        plugin.viewer("Ann").says("!top");
        plugin.viewer("Bob").says("!top");
        plugin.owner("Olga").says("!top");
        plugin.after("5s");
        plugin.viewer("Bob").says("!top");
        assertThat(plugin.said()).containsExactly("Ann", "Olga", "Bob");
    }

    @Test
    void aCooldownOfUsersHoldsForEachAlone() throws IOException {
        var plugin = rehearse("command('top <n:number>', userCooldown: '5s') { command -> say command.sender.name }");
        plugin.viewer("Ann").says("!top x");
        plugin.viewer("Ann").says("!top 1");
        plugin.viewer("Ann").says("!top 1");
        plugin.viewer("Bob").says("!top 1");
        assertThat(plugin.said()).containsExactly("Ann, !top <n>: 'x' is no number", "Ann", "Bob");
    }

    @Test
    void peopleCanBeToldOfTheCommands() throws IOException {
        var plugin = rehearse("""
                command('top [n:number]', aliases: ['t'], help: 'who gave most') { }
                command('help') { say commands.collect { "${it.usage} ${it.help}".trim() }.join(', ') }
                """);
        plugin.viewer("Ann").says("!help");
        assertThat(plugin.said()).containsExactly("!help, !top [n] who gave most");
    }

    @Test
    void otherCommandsAreWhatIsNotDeclared() throws IOException {
        var plugin = rehearse("""
                command('top') { say 'top' }
                otherCommands { command -> say "${command.name} ${command.args}" }
                """);
        plugin.viewer("Ann").says("!top");
        plugin.viewer("Ann").says("!Hug Bob now");
        plugin.viewer("Ann").says("hello");
        assertThat(plugin.said()).containsExactly("top", "hug [Bob, now]");
    }

    @Test
    void aMistakeInADeclarationHasItsLine() {
        assertThatThrownBy(() -> rehearse("\ncommand('give <n:numer>') { }"))
                .isInstanceOf(PluginFault.class)
                .hasMessage("sample: the top level: plugin.groovy:2: there is no kind of argument 'numer'; did you mean"
                        + " number?");
        assertThatThrownBy(() -> rehearse("\ncommand('give', role: 'boss') { }"))
                .hasMessageContaining("plugin.groovy:2: a role is one of");
        assertThatThrownBy(() -> rehearse("\ncommand('give', cooldown: 'long') { }"))
                .hasMessageContaining("plugin.groovy:2: 'long' is not a duration");
        assertThatThrownBy(() -> rehearse("command('a') { }\ncommand('b', aliases: ['a']) { }"))
                .hasMessageContaining("plugin.groovy:2: command 'a' is declared twice");
    }

    @Test
    void anArgumentIsReadAsWhatItIs() throws IOException {
        var plugin = rehearse("""
                command('wrong <n:number>') { command -> say command.text('n') }
                command('unknown <stars:number>') { command -> say command.number('starz') }
                command('missing [n:number]') { command -> say command.number('n') }
                """);
        var ann = plugin.viewer("Ann");
        assertThatThrownBy(() -> ann.says("!wrong 1"))
                .hasMessageEndingWith("argument 'n' of 'wrong' is read with command.number('n')");
        assertThatThrownBy(() -> ann.says("!unknown 1"))
                .hasMessageEndingWith("declares no argument 'starz'; did you mean 'stars'?");
        assertThatThrownBy(() -> ann.says("!missing"))
                .hasMessageEndingWith("argument 'n' was left out: ask command.has('n') first, or give a default as the"
                        + " second argument");
    }

    private Rehearsal rehearse(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.in(folder, Map.of());
    }
}

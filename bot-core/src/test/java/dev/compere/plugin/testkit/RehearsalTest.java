package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionResult;
import dev.compere.action.DeleteMessages;
import dev.compere.action.Donate;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.plugin.Headed;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {

    @TempDir
    Path directory;

    @Test
    void everyKindOfEventReachesThePlugin() throws Exception {
        var plugin = rehearse("""
                on(MessageReceived) { event -> say "comment of ${event.sender.name}" }
                on(PaidCommentReceived) { event -> say "${event.stars} for a comment" }
                on(DonationReceived) { event -> say "${event.stars} for nothing" }
                on(ReactionReceived) { event -> say event.emoji }
                """);
        var ann = plugin.viewer("Ann");
        ann.says("x");
        ann.pays(5, "x");
        ann.donates(5);
        ann.reacts("❤");
        assertThat(plugin.said()).containsExactly("comment of Ann", "5 for a comment", "5 for nothing", "❤");
    }

    @Test
    void actionsAreComparedAsValues() throws Exception {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    say 'paid', stars: 10
                    delete event, report: true
                    donate 3
                }""");
        var comment = plugin.viewer("Ann").says("x");
        assertThat(plugin.actions())
                .containsExactly(
                        new SendMessage("paid", 10, Priority.ANSWER),
                        new DeleteMessages(List.of(comment.messageId()), true),
                        new Donate(3));
        assertThat(plugin.actions()).isEmpty();
    }

    @Test
    void commandsAreObeyedInAnyCaseAndInPaidComments() throws Exception {
        var plugin = rehearse("command('top') { command -> say \"${command.name} ${command.args}\" }");
        plugin.viewer("Ann").says("  !TOP 5  now");
        plugin.viewer("Ann").pays(3, "!top");
        assertThat(plugin.said()).containsExactly("top [5, now]", "top []");
    }

    @Test
    void whatIsNotACommandIsLeftAlone() throws Exception {
        var plugin = rehearse("command('top') { command -> say 'yes' }");
        List.of("top", "!", "! top", "!topping", "hey !top", "").forEach(plugin.viewer("Ann")::says);
        plugin.viewer("Ann").saidEarlier("!top");
        assertThat(plugin.said()).isEmpty();
    }

    @Test
    void timersRunInTheirOrderWhenTheClockIsTurned() throws Exception {
        var plugin = rehearse("""
                every('10s') { say "every ${now.epochSecond % 60}" }
                on(MessageReceived) { after('25s') { say 'after' } }
                """);
        plugin.viewer("Ann").says("x");
        plugin.after("9s");
        assertThat(plugin.said()).isEmpty();
        plugin.after("21s");
        assertThat(plugin.said()).containsExactly("every 10", "every 20", "after", "every 30");
    }

    @Test
    void whatATimerSaysGivesWayToAnswers() throws Exception {
        var plugin = rehearse("every('10s') { say 'x' }");
        plugin.after("10s");
        assertThat(plugin.actions()).containsExactly(new SendMessage("x", 0, Priority.CHATTER));
    }

    @Test
    void aReloadForgetsVariablesAndTimersButNotStorage() throws Exception {
        var plugin = rehearse("""
                int variable = 0
                on(MessageReceived) {
                    storage.put('kept', storage.get('kept', 0) + 1)
                    variable++
                    after('1s') { say 'never' }
                    say "${variable} ${storage.get('kept', 0)} ${storage.keys}"
                }
                """);
        plugin.viewer("Ann").says("x");
        plugin.reload();
        plugin.viewer("Ann").says("x");
        assertThat(plugin.said()).containsExactly("1 1 [kept]", "1 2 [kept]");
        assertThat(plugin.getStorage()).isEqualTo(Map.of("kept", 2));
    }

    @Test
    void resultsComeBackToWhoAsked() throws Exception {
        var plugin = rehearse("""
                long asked = 0
                on(MessageReceived) { asked = say('x').id }
                onResult { result -> if (result.actionId == asked) say result.detail }
                """);
        plugin.viewer("Ann").says("x");
        plugin.said();
        plugin.result(new ActionResult.Refused(new RefusalReason.ByTelegram(400, "not now")));
        assertThat(plugin.said()).containsExactly("not now");
    }

    @Test
    void aFaultFailsTheTest() throws Exception {
        var plugin = rehearse("on(MessageReceived) { donate 0 }");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .isInstanceOf(PluginFault.class)
                .hasMessage("sample: MessageReceived: plugin.groovy:1: "
                        + "a donation needs a positive number of Stars, not 0");
    }

    @Test
    void actingWithoutACallIsExplained() {
        assertThatThrownBy(() -> rehearse("say 'too early'"))
                .hasMessage("sample: the top level: plugin.groovy:1: 'say' needs a call, and there is none in "
                        + "the top level: use it in a handler of an event, a command or a timer");
    }

    @Test
    void aFieldThatCannotBeMadeIsExplained() {
        assertThatThrownBy(() -> rehearse("@Field int price = settings.get('price', 'ten').toInteger()"))
                .hasMessage("sample: the top level: plugin.groovy:1: For input string: \"ten\"");
    }

    @Test
    void declaringInsideAHandlerIsExplained() throws Exception {
        var plugin = rehearse("on(MessageReceived) { on(CallEnded) { } }");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .hasMessageContaining("'on' belongs at the top level of plugin.groovy, not into a handler");
    }

    @Test
    void anUnknownSettingFailsTheTest() throws Exception {
        var folder = folder("settings.get('words', 'x')");
        assertThatThrownBy(() -> Rehearsal.in(folder, Map.of("word", "x")))
                .hasMessage("unknown setting 'word'; did you mean 'words'?");
    }

    @Test
    void aLongNameIsCutInAReply() throws Exception {
        var plugin = rehearse("on(MessageReceived) { event -> reply event, 'hi' }");
        plugin.viewer("🎉".repeat(30)).says("x");
        assertThat(plugin.said()).containsExactly("🎉".repeat(19) + "…, hi");
    }

    private Rehearsal rehearse(String script) throws IOException {
        return Rehearsal.in(folder(script), Map.of());
    }

    private Path folder(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return folder;
    }
}

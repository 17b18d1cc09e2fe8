package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PermissionCheckTest {

    private static final String HEADER = "plugin 'sample', version: '1', api: 1, permissions: ['messages.send']\n";

    @Test
    void whatTheHeaderDoesNotAskForIsToldWithItsPlace() {
        assertThat(problems(HEADER + "on(MessageReceived) { event ->\n    say 'x'\n    delete event\n}"))
                .singleElement()
                .isEqualTo(new PluginProblem(
                        "sample/plugin.groovy",
                        4,
                        5,
                        "delete needs the permission messages.delete, which the header does not ask for",
                        "write there permissions: ['messages.send', 'messages.delete']"));
    }

    @Test
    void eachPermissionIsToldOnce() {
        assertThat(
                        problems(
                                HEADER
                                        + "on(StarsReceived) { event ->\n mute event.sender\n volume event.sender, 5\n ban event.sender }"))
                .extracting(PluginProblem::line)
                .containsExactly(3, 5);
    }

    @Test
    void voicesAreAskedForWhereTheyAreHeard() {
        assertThat(problems(HEADER + "on(SpeakingStarted) { say 'x' }"))
                .singleElement()
                .asString()
                .contains("on(SpeakingStarted) needs the permission media.listen");
        assertThat(problems(HEADER + "on(MessageReceived) { log speaking().size() }"))
                .singleElement()
                .asString()
                .contains("speaking needs the permission media.listen");
        assertThat(compile(HEADER + "on(MediaEvent) { say 'x' }")).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void starsAreAskedForBesides() {
        assertThat(problems(HEADER + "on(StarsReceived) { event -> say 'x', stars: event.stars }"))
                .singleElement()
                .asString()
                .contains("say needs the permission stars.spend");
    }

    @Test
    void helperMethodsAndClassesOfThePluginAreLookedInto() {
        assertThat(problems(HEADER + "void warn(Sender who) { deleteAll who }")).hasSize(1);
        assertThat(problems(HEADER + """
                class Judge {
                    dev.compere.plugin.script.PluginScript script
                    void judge(Sender who) { script.ban who }
                }""")).hasSize(1);
    }

    @Test
    void aUseInAnotherFileIsToldWithThatFile() {
        var judge =
                "class Judge { static void judge(dev.compere.plugin.script.PluginScript on, dev.compere.event.Sender who) {\n"
                        + "    on.ban who } }";
        var source = new PluginSource(
                "sample", HEADER, Map.of("Judge.groovy", judge), Map.of(), Map.of(), List.of(), Instant.EPOCH);
        assertThat(((Compilation.Rejected) new PluginCompiler().compile(source)).problems())
                .singleElement()
                .asString()
                .startsWith("sample/Judge.groovy:2: ban needs the permission participants.ban");
    }

    @Test
    void aMethodOfThePluginsOwnThatIsCalledLikeAVerbNeedsNothing() {
        assertThat(compile(HEADER + "void ban(String word) { }\non(MessageReceived) { event -> ban event.text }"))
                .isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void askingOtherServersIsAskedFor() {
        assertThat(problems(HEADER + "on(StarsReceived) { http.get('https://api.example.org/') { say 'x' } }"))
                .singleElement()
                .asString()
                .contains("http.get needs the permission http, which the header does not ask for");
        assertThat(problems("on(StarsReceived) { http.post('https://api.example.org/', 'x') { } }"))
                .singleElement()
                .asString()
                .endsWith("api: 1, permissions: ['http'], hosts: ['api.example.org']");
    }

    @Test
    void aMissingHeaderIsWrittenOutWithAllThatThePluginNeeds() {
        assertThat(problems("on(StarsReceived) { event -> mute event.sender; say 'x' }"))
                .singleElement()
                .hasToString(
                        "sample/plugin.groovy:1: the header is missing; write this first: "
                                + "plugin 'sample', version: '1.0', api: 1, permissions: ['messages.send', 'participants.mute']");
    }

    private static List<PluginProblem> problems(String script) {
        return ((Compilation.Rejected) compile(script)).problems();
    }

    private static Compilation compile(String script) {
        return new PluginCompiler().compile(new PluginSource("sample", script));
    }
}

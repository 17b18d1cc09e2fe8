package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.Permission;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.plugin.Headed;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a script has played, and the words a test has for it.
final class AskedMediaTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "play 'a.mp3'                              | played('a.mp3')",
                "play 'https://example.org/a.mp3'          | played('https://example.org/a.mp3')",
                "play card: 'Soon', lines: ['at 8', 'x']   | played(card: 'Soon', lines: ['at 8', 'x'])",
                "play card: 'Soon', for: '90s'             | played(card: 'Soon', for: '90s')",
                "queue 'a.mp3'                             | queued('a.mp3')",
                "queue card: 'Soon'                        | queued(card: 'Soon')",
                "say sound: 'a.wav'                        | said(sound: 'a.wav')",
                "say card: 'Soon', for: '10s'              | said(card: 'Soon')",
                "showLeaderboard 'Top', 5                  | showedLeaderboard('Top', 5)",
                "showLeaderboard 'Top', 5, for: '30s'      | showedLeaderboard('Top', 5, for: '30s')",
                "pausePlaying()                            | pausedPlaying()",
                "resumePlaying()                           | resumedPlaying()",
                "skip()                                    | skipped()",
                "stopPlaying()                             | stoppedPlaying()",
                "playFrom '1m'                             | playedFrom('1m')",
                "playFrom Duration.ZERO                    | playedFrom(Duration.ZERO)",
                "loop 'one'                                | looped('one')",
                "volume 80                                 | setVolume(80)",
                "record 'stage'                            | recorded('stage')",
                "record 'stage', perSpeaker: true          | recorded('stage', perSpeaker: true)",
                "stopLocalRecording()                      | stoppedLocalRecording()",
                "present 'a.png'                           | presented('a.png')",
                "present card: 'Rules', lines: ['be kind'] | presented(card: 'Rules', lines: ['be kind'])",
                "pausePresenting true                      | pausedPresenting(true)",
                "stopPresenting()                          | stoppedPresenting()",
            })
    void whatIsAskedForIsWrittenAsATestWritesIt(String script, String words) throws IOException {
        var plugin = rehearsal("on(MessageReceived) { " + script + " }");
        plugin.viewer("Ann").says("x");
        var action = plugin.actions().getFirst();
        var asked = (AskedAction) inATest(plugin, words);

        assertThat(new AskedAction(action, new AskedWords(plugin)))
                .hasToString(words)
                .isEqualTo(asked);
    }

    @Test
    void thePluginIsToldWhatItsTestHasPlayedAndRecorded() throws IOException {
        var plugin = rehearsal("""
                on(PlaybackStarted) { event -> log "$event.item $event.title" }
                on(PlaybackEnded) { event -> say "$event.item $event.end ${event.position.toSeconds()}$event.problem" }
                on(LocalRecordingEnded) { event -> say "$event.file ${event.length.toMinutes()}" }
                """);
        plugin.getMedia().starts("a.mp3");
        plugin.after("5s");
        plugin.getMedia().ends("a.mp3", End.FINISHED, "");
        plugin.getMedia().ends("b.mp3", End.FAILED, " no such file");
        plugin.getMedia().recordingEnds("stage.ogg", "10m");

        assertThat(plugin.said()).containsExactly("1 FINISHED 5", "2 FAILED 0 no such file", "stage.ogg 10");
    }

    @Test
    void whoSpeaksIsKnownWhileHeDoes() throws IOException {
        var plugin = rehearsal("""
                on(SpeakingStarted) { event -> say "${speaking()*.name}" }
                on(SpeakingStopped) { event -> say "$event.speaker.name ${event.spoke.toSeconds()} ${speaking()*.name}" }
                """);
        plugin.viewer("Ann").speaks();
        plugin.viewer("Ann").speaks();
        plugin.after("3s");
        plugin.viewer("Bob").speaks();
        plugin.viewer("Ann").fallsSilent();

        assertThat(plugin.said()).containsExactly("[Ann]", "[Ann, Bob]", "Ann 3 [Bob]");
    }

    @Test
    void whoMayNotListenHearsNobody() throws IOException {
        var plugin = rehearsal("""
                on(SpeakingStarted) { say 'heard' }
                on(CallEvent) { say 'something' }
                on(MessageReceived) { say speaking().size() }
                """);
        plugin.withhold(Permission.MEDIA_LISTEN);
        plugin.viewer("Ann").speaks();

        assertThat(plugin.said()).isEmpty();
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .hasMessageContaining("the plugin is not granted media.listen");
    }

    private Rehearsal rehearsal(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.later(folder);
    }

    /// What a line of a plugin's test comes to.
    private static Object inATest(Rehearsal rehearsal, String words) {
        var shell = new GroovyShell(AskedMediaTest.class.getClassLoader());
        shell.setVariable("words", new Words(rehearsal));
        return shell.evaluate("import java.time.Duration; words." + words);
    }

    public static final class Words extends AskedMedia {

        private final Rehearsal rehearsal;

        Words(Rehearsal rehearsal) {
            this.rehearsal = rehearsal;
        }

        @Override
        Rehearsal rehearsal() {
            return rehearsal;
        }
    }
}

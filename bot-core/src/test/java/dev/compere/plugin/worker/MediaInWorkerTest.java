package dev.compere.plugin.worker;

import static dev.compere.plugin.worker.WorkerFixture.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionRequest;
import dev.compere.action.MediaAction;
import dev.compere.action.Permission;
import dev.compere.action.Playable;
import dev.compere.event.SpeakingStarted;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a plugin of the level `worker` plays, records and hears.
final class MediaInWorkerTest {

    @Test
    void aPluginPlaysRecordsAndKnowsWhoSpeaks() {
        try (var bot = new WorkerFixture()) {
            bot.config = bot.config.withGranted(Set.of(Permission.MEDIA_LISTEN));
            var plugin = bot.start("""
                    plugin 'sample', version: '1', api: 1, permissions: ['media.play', 'media.record', 'media.listen']
                    on(SpeakingStarted) { event ->
                        play 'intro.mp3'
                        say card: 'On stage', lines: [*speaking()*.name, event.speaker.name], for: '5s'
                        record 'stage', perSpeaker: true
                    }
                    """);
            assertThat(plugin.wants(voice())).isTrue();
            plugin.handle(voice());
            var card = new Playable.Shown("On stage", List.of("Ann", "Ann"), Duration.ofSeconds(5));
            assertThat(bot.requests)
                    .extracting(ActionRequest::action)
                    .containsExactly(
                            new MediaAction.Play(new Playable.Named("intro.mp3")),
                            new MediaAction.Interject(card),
                            new MediaAction.StartLocalRecording("stage", true));
        }
    }

    @Test
    void voicesAreNotForAPluginThatMayNotListen() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("""
                    plugin 'sample', version: '1', api: 1, permissions: ['messages.send', 'media.listen']
                    on(SpeakingStarted) { say 'heard' }
                    on(MessageReceived) { say speaking().size() }
                    """);
            assertThat(plugin.wants(voice())).isFalse();
            assertThatThrownBy(() -> plugin.handle(comment("x")))
                    .hasMessageContaining("the plugin is not granted media.listen");
        }
    }

    private static SpeakingStarted voice() {
        return new SpeakingStarted(WorkerFixture.CALL, WorkerFixture.NOW, WorkerFixture.ANN);
    }
}

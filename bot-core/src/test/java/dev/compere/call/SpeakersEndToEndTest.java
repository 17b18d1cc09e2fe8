package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.SpeakersChanged;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whom the bot listens to, and what it makes of what it hears, through the real TDLib.
class SpeakersEndToEndTest {

    private static final int LOUD = 5_000;
    private static final int SILENT = 2;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private final ScriptedEngine engine = new ScriptedEngine();

    SpeakersEndToEndTest() {
        stage.carriesMedia(MediaKits.of(engine));
    }

    @Test
    void whoMaySpeakIsListenedToAsLongAsThatLasts() throws Exception {
        var call = stage.joined();
        var connection = engine.nextAnswered();
        var ann = call.participant("Ann");
        var bob = call.participant("Bob");
        ann.unmutes();
        bob.unmutes();
        assertThat(connection.isToHear(Set.of(ann.source(), bob.source()))).isTrue();
        bob.mutes();
        assertThat(connection.isToHear(Set.of(ann.source()))).isTrue();
        ann.leaves();
        assertThat(connection.isToHear(Set.of())).isTrue();
    }

    @Test
    void afterAnotherJoinTheSameAreListenedTo() throws Exception {
        var call = stage.joined();
        var ann = call.participant("Ann");
        ann.unmutes();
        var first = engine.nextAnswered();
        assertThat(first.isToHear(Set.of(ann.source()))).isTrue();
        first.listener.connected();
        first.listener.lost("nothing came for 5 s");
        assertThat(engine.nextAnswered().isToHear(Set.of(ann.source()))).isTrue();
    }

    @Test
    void aVoiceIsToldAsAnEventAndToTelegramsOwnList() throws Exception {
        var call = stage.joined();
        var connection = engine.nextAnswered();
        var ann = call.participant("Ann");
        ann.unmutes();
        assertThat(connection.isToHear(Set.of(ann.source()))).isTrue();
        connection.brings(ann.source(), LOUD, 20);
        assertThat(stage.next(SpeakingStarted.class).speaker().name()).isEqualTo("Ann");
        assertThat(stage.calls.speaking(stage.calls.joined().getFirst()))
                .extracting("name")
                .containsExactly("Ann");
        stage.next(
                SpeakersChanged.class,
                changed -> changed.speakers().getFirst().name().equals("Ann"));
        connection.brings(ann.source(), SILENT, 1);
        var stopped = stage.next(SpeakingStopped.class);
        assertThat(stopped.speaker().name()).isEqualTo("Ann");
        assertThat(stopped.spoke()).isLessThan(Duration.ofSeconds(2));
        assertThat(stage.calls.speaking(stage.calls.joined().getFirst())).isEmpty();
    }

    @Test
    void whoSpeaksWhenTheConnectionIsLostHasStopped() throws Exception {
        var call = stage.joined();
        var connection = engine.nextAnswered();
        var ann = call.participant("Ann");
        ann.unmutes();
        assertThat(connection.isToHear(Set.of(ann.source()))).isTrue();
        connection.listener.connected();
        connection.brings(ann.source(), LOUD, 20);
        stage.next(SpeakingStarted.class);
        connection.listener.lost("nothing came for 5 s");
        stage.next(SpeakingStopped.class);
    }

    @Test
    void aStrangersVoiceIsNobodys() throws Exception {
        var call = stage.joined();
        var connection = engine.nextAnswered();
        connection.brings(4711, LOUD, 20);
        var ann = call.participant("Ann");
        ann.unmutes();
        assertThat(connection.isToHear(Set.of(ann.source()))).isTrue();
        connection.brings(ann.source(), LOUD, 20);
        assertThat(stage.next(SpeakingStarted.class).speaker().name()).isEqualTo("Ann");
    }
}

package dev.compere.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.MediaAction.SeekPlayback;
import dev.compere.action.MediaAction.SetPlaybackVolume;
import dev.compere.action.MediaAction.StartLocalRecording;
import dev.compere.event.PlaybackEnded;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaActionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " stage", "../stage", "a/b", "stage.ogg", "-stage", "stage\n", "con:"})
    void theNameOfARecordingIsNoPath(String name) {
        assertThatThrownBy(() -> new StartLocalRecording(name, false)).hasMessageContaining("the name of a recording");
    }

    @Test
    void aRecordingIsNamedInWords() {
        assertThat(new StartLocalRecording("Bühne 2_a-b", false).name()).isEqualTo("Bühne 2_a-b");
        assertThatThrownBy(() -> new StartLocalRecording("x".repeat(61), false)).hasMessageContaining("up to 60");
    }

    @Test
    void playbackIsNotLouderThanTwice() {
        assertThatThrownBy(() -> new SetPlaybackVolume(201)).hasMessageContaining("0 to 200 percent, not 201");
        assertThatThrownBy(() -> new SetPlaybackVolume(-1)).hasMessageContaining("not -1");
    }

    @Test
    void nothingIsPlayedFromBeforeItsBeginning() {
        assertThatThrownBy(() -> new SeekPlayback(Duration.ofSeconds(-1))).hasMessageContaining("before its beginning");
    }

    @Test
    void onlyWhatEndedByItselfLeavesRoomForMore() {
        assertThat(Arrays.stream(PlaybackEnded.End.values()).filter(PlaybackEnded.End::mayContinue))
                .containsExactly(PlaybackEnded.End.FINISHED, PlaybackEnded.End.FAILED);
    }
}

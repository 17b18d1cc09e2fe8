package dev.compere.media.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.media.AudioFrame;
import dev.compere.media.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceActivityTest {

    private static final int ANNA = -1234567;
    private static final int BORIS = 42;
    private static final AudioFrame SILENCE = new AudioFrame(new short[AudioFrame.LENGTH], 1);

    private final List<String> told = new ArrayList<>();
    private final VoiceActivity activity = new VoiceActivity(new VoiceListener() {
        @Override
        public void started(int source) {
            told.add(source + " at " + millis());
        }

        @Override
        public void stopped(int source, Duration spoke) {
            told.add(source + " spoke " + spoke.toMillis() + ", told at " + millis());
        }
    });
    private long nanos;

    @Test
    void speechIsToldOnceAtItsBeginAndOnceAtItsEnd() {
        hear(ANNA, new Tone(440), 1000);
        hear(ANNA, 2500);

        assertThat(told).containsExactly(ANNA + " at 60", ANNA + " spoke 1000, told at 3000");
    }

    @Test
    void aPauseShorterThanTwoSecondsIsPartOfTheSpeech() {
        hear(ANNA, new Tone(440), 500);
        hear(ANNA, 1900);
        hear(ANNA, new Tone(440), 500);
        hear(ANNA, 3000);

        assertThat(told).containsExactly(ANNA + " at 60", ANNA + " spoke 2900, told at 4900");
    }

    @Test
    void aClickAndTheNoiseOfARoomAreNoSpeech() {
        hear(ANNA, new Tone(440), 40);
        hear(ANNA, 100);
        hear(ANNA, new Tone(60, 440), 3000);

        assertThat(told).isEmpty();
        assertThat(activity.speaking()).isEmpty();
        assertThat(activity.voices()).hasSize(1);
    }

    @Test
    void whoIsNotHeardAnyMoreStopsAfterThreeSeconds() {
        hear(ANNA, new Tone(440), 1000);
        wait(2900);
        assertThat(told).hasSize(1);
        wait(200);

        assertThat(told).containsExactly(ANNA + " at 60", ANNA + " spoke 1000, told at 4000");
        assertThat(activity.voices()).isEmpty();
    }

    @Test
    void aLossOfFramesShorterThanThreeSecondsIsPartOfTheSpeech() {
        hear(ANNA, new Tone(440), 1000);
        wait(2500);
        hear(ANNA, new Tone(440), 500);

        assertThat(told).containsExactly(ANNA + " at 60");
    }

    @Test
    void aForgottenSourceEndsAtOnce() {
        hear(ANNA, new Tone(440), 300);
        activity.forget(ANNA);
        activity.forget(ANNA);
        wait(5000);

        assertThat(told).containsExactly(ANNA + " at 60", ANNA + " spoke 300, told at 300");
    }

    @Test
    void severalSpeakAtATimeTheLoudestFirst() {
        var anna = new Tone(1000, 440);
        var boris = new Tone(20000, 300);
        for (int i = 0; i < 50; i++) {
            nanos += AudioFrame.NANOS;
            activity.heard(ANNA, anna.next(), nanos);
            activity.heard(BORIS, boris.next(), nanos);
        }

        assertThat(activity.speaking()).extracting(Voice::source).containsExactly(BORIS, ANNA);
        assertThat(told).containsExactly(ANNA + " at 60", BORIS + " at 60");
    }

    @Test
    void levelsAreOnTelegramsScale() {
        hear(ANNA, new Tone(32767, 440), 1000);
        hear(BORIS, 1000);

        // A full-scale sine is -3.01 dBov.
        assertThat(activity.voice(ANNA).orElseThrow().level()).isCloseTo(1 - 3.01 / 127, within(0.001));
        assertThat(activity.voice(BORIS).orElseThrow().level()).isZero();
        assertThat(activity.voice(1)).isEmpty();
    }

    @Test
    void ofTooManySourcesTheOneSilentLongestIsForgotten() {
        var few = new VoiceSettings(-45, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(3), 2);
        var bounded = new VoiceActivity(few, new VoiceListener() {
            @Override
            public void started(int source) {
                told.add("start " + source);
            }

            @Override
            public void stopped(int source, Duration spoke) {
                told.add("stop " + source);
            }
        });
        for (int source = 1; source <= 3; source++) {
            bounded.heard(source, new Tone(440).next(), source * AudioFrame.NANOS);
        }

        assertThat(told).containsExactly("start 1", "start 2", "stop 1", "start 3");
        assertThat(bounded.voices()).extracting(Voice::source).containsExactlyInAnyOrder(2, 3);
    }

    private void hear(int source, Tone tone, int millis) {
        for (int i = 0; i < millis / 10; i++) {
            hear(source, tone.next());
        }
    }

    private void hear(int source, int millis) {
        for (int i = 0; i < millis / 10; i++) {
            hear(source, SILENCE);
        }
    }

    private void hear(int source, AudioFrame frame) {
        nanos += AudioFrame.NANOS;
        activity.heard(source, frame, nanos);
    }

    private void wait(int millis) {
        for (int i = 0; i < millis / 100; i++) {
            nanos += 100_000_000;
            activity.tick(nanos);
        }
    }

    private long millis() {
        return nanos / 1_000_000;
    }
}

package dev.compere.media.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerTest {

    private static final PlayerSettings SETTINGS = new PlayerSettings(160, 90, 30, 1, 3);

    @TempDir
    private Path folder;

    private final Audience audience = new Audience();
    private Clips clips;
    private Player player;

    @BeforeEach
    void start() {
        clips = new Clips(folder);
        player = new Player(new Decoders(Clips.FFMPEG), SETTINGS, audience);
        player.outlet(audience);
    }

    @AfterEach
    void nothingIsLeft() {
        player.close();
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("player"));
    }

    @Test
    void aFilmIsPlayedWholeAndItsEndToldOnce() throws Exception {
        var film = clips.film(1);
        player.play(film);
        audience.hearsStart(film);
        var end = audience.hearsEnd(film, PlaybackEnd.FINISHED);
        assertThat(end.position()).isBetween(Duration.ofMillis(990), Duration.ofMillis(1040));
        assertThat(end.problem()).isEmpty();
        assertThat(audience.audio).hasSizeBetween(100, 104).allMatch(frame -> frame.channels() == 1);
        assertThat(audience.video)
                .hasSizeBetween(28, 36)
                .allMatch(frame -> frame.width() == 160 && frame.height() == 90);
        assertThat(player.status().state()).isEqualTo(PlayerStatus.State.IDLE);
        player.close();
        assertThat(audience.told).isEmpty();
    }

    @Test
    void whatHasNoSoundIsPlayedWithSilence() throws Exception {
        var film = clips.silentFilm(0.5);
        player.play(film);
        audience.hearsStart(film);
        audience.hearsEnd(film, PlaybackEnd.FINISHED);
        assertThat(audience.audio).hasSizeBetween(50, 54).allMatch(frame -> Audience.loudness(frame) == 0);
    }

    @Test
    void theQueueIsPlayedInOrderAndIsBounded() throws Exception {
        var first = clips.tone(0.3);
        var second = clips.tone(0.4);
        player.pause();
        player.hold();
        player.play(first);
        assertThat(player.enqueue(second)).isTrue();
        assertThat(player.enqueue(clips.tone(0.2))).isTrue();
        assertThat(player.enqueue(first)).isTrue();
        assertThat(player.enqueue(first)).as("one more than there is room for").isFalse();
        assertThat(player.status().waiting()).isEqualTo(3);
        player.proceed();
        audience.hearsStart(first);
        audience.hearsEnd(first, PlaybackEnd.FINISHED);
        audience.hearsStart(second);
        audience.hearsEnd(second, PlaybackEnd.FINISHED);
        audience.next();
        assertThat(player.stop()).isTrue();
        audience.next();
        assertThat(audience.told).isEmpty();
    }

    @Test
    void whatFollowsIsReadyWhenItsTurnComes() throws Exception {
        playBoth(clips.tone(2), clips.tone(1));
        assertThat(audience.audio).hasSizeBetween(300, 303);
        // Only a machine too busy to start a program in half a second makes a stall.
        assertThat(player.status().pace().stalls()).isLessThanOrEqualTo(2);
    }

    @Test
    void soundRunsOnFromOneItemToTheNext() throws Exception {
        playBoth(clips.tone(1.25), clips.tone(0.25));
        assertThat(audience.audio).hasSize(150);
        boolean stood = player.status().pace().stalls() > 0;
        for (int i = 1; i < 150; i++) {
            long step = audience.moments.get(i) - audience.moments.get(i - 1);
            assertThat(step).as("after frame %d", i).isGreaterThanOrEqualTo(AudioFrame.NANOS);
            assertThat(stood || step == AudioFrame.NANOS)
                    .as("after frame %d", i)
                    .isTrue();
        }
    }

    /// To their ends; the second waits when the first begins.
    private void playBoth(MediaItem first, MediaItem second) throws InterruptedException {
        player.hold();
        player.play(first);
        player.enqueue(second);
        player.proceed();
        audience.await(seen -> seen.told.size() == 4);
    }

    @Test
    void anEndIsToldWhenTheLastSoundHasBeenHeard() throws Exception {
        var tone = clips.tone(0.43);
        player.play(tone);
        audience.hearsStart(tone);
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
        assertThat(audience.endedAt - audience.moments.getLast()).isGreaterThanOrEqualTo(AudioFrame.NANOS);
    }

    @Test
    void pausingKeepsThePosition() throws Exception {
        player.play(clips.film(5));
        audience.hears(20);
        assertThat(player.pause()).isTrue();
        assertThat(player.pause()).isFalse();
        var position = player.status().position();
        assertThat(player.status().state()).isEqualTo(PlayerStatus.State.PAUSED);
        assertThat(player.status().position()).isEqualTo(position);
        assertThat(player.resume()).isTrue();
        assertThat(player.resume()).isFalse();
        audience.hears(10);
        assertThat(player.status().position()).isBetween(position.plusMillis(90), position.plusMillis(2000));
    }

    @Test
    void seekingGoesToThePosition() throws Exception {
        var film = clips.film(20);
        player.play(film);
        audience.hearsStart(film);
        assertThat(player.seek(Duration.ofSeconds(19))).isTrue();
        assertThat(player.status().position()).isEqualTo(Duration.ofSeconds(19));
        int before = audience.audio.size();
        var end = audience.hearsEnd(film, PlaybackEnd.FINISHED);
        assertThat(end.position()).isBetween(Duration.ofMillis(19_950), Duration.ofMillis(20_100));
        assertThat(audience.audio.size() - before).isBetween(95, 110);
    }

    @Test
    void seekingBehindTheEndIsTheEnd() throws Exception {
        var tone = clips.tone(5);
        player.play(tone);
        audience.hearsStart(tone);
        player.seek(Duration.ofMinutes(5));
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
    }

    @Test
    void skippingGoesOnToWhatFollows() throws Exception {
        var first = clips.tone(10);
        var second = clips.tone(11);
        player.play(first);
        player.enqueue(second);
        audience.hearsStart(first);
        assertThat(player.skip()).isTrue();
        audience.hearsEnd(first, PlaybackEnd.REPLACED);
        audience.hearsStart(second);
        player.skip();
        audience.hearsEnd(second, PlaybackEnd.STOPPED);
        assertThat(player.skip()).isFalse();
    }

    @Test
    void whatWasInterruptedGoesOnWhereItWas() throws Exception {
        var film = clips.film(10);
        var ding = clips.tone(0.2);
        player.play(film);
        audience.hearsStart(film);
        audience.hears(50);
        player.interject(ding);
        audience.hearsStart(ding);
        var end = audience.hearsEnd(ding, PlaybackEnd.FINISHED);
        assertThat(end.position()).isLessThan(Duration.ofMillis(300));
        audience.hears(10);
        var status = player.status();
        assertThat(status.item()).contains(film);
        assertThat(status.position()).isBetween(Duration.ofMillis(550), Duration.ofSeconds(3));
        player.stop();
        audience.hearsEnd(film, PlaybackEnd.STOPPED);
        assertThat(audience.told).isEmpty();
    }

    @Test
    void stoppingEndsWhatWasInterruptedToo() throws Exception {
        var tone = clips.tone(10);
        var other = clips.tone(9);
        player.play(tone);
        audience.hearsStart(tone);
        player.interject(other);
        audience.hearsStart(other);
        player.stop();
        audience.hearsEnd(other, PlaybackEnd.STOPPED);
        audience.hearsEnd(tone, PlaybackEnd.STOPPED);
        assertThat(player.stop()).isFalse();
    }

    @Test
    void aLoopedItemIsANewItemEachTime() throws Exception {
        var tone = clips.tone(0.2);
        player.loop(Loop.ONE);
        player.play(tone);
        audience.hearsStart(tone);
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
        var again = audience.next();
        assertThat(again.what()).isEqualTo("started");
        assertThat(again.item().id()).isNotEqualTo(tone.id());
        assertThat(again.item().title()).isEqualTo(tone.title());
        player.loop(Loop.OFF);
        audience.await(seen -> player.status().item().isEmpty());
    }

    @Test
    void loopingAllGoesRoundTheQueue() throws Exception {
        var first = clips.tone(0.2);
        var second = clips.tone(0.3);
        player.loop(Loop.ALL);
        player.play(first);
        player.enqueue(second);
        for (var tone : new MediaItem[] {first, second, first, second, first}) {
            audience.hearsStart(tone);
            audience.hearsEnd(tone, PlaybackEnd.FINISHED);
        }
    }

    @Test
    void aPictureStaysUntilItIsReplaced() throws Exception {
        var picture = clips.picture();
        player.play(picture);
        audience.hearsStart(picture);
        audience.await(seen -> seen.video.size() >= 3);
        var tone = clips.tone(1);
        player.play(tone);
        audience.hearsEnd(picture, PlaybackEnd.REPLACED);
        audience.hearsStart(tone);
        int seen = audience.video.size();
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
        assertThat(audience.video.size())
                .as("it stays while there is only sound")
                .isGreaterThan(seen + 2);
    }

    @Test
    void aCardIsShownForItsTime() throws Exception {
        var picture = new VideoFrame(4, 4, new byte[24]);
        var card = MediaItem.of("card", new MediaSource.Still(picture, Duration.ofMillis(500)));
        player.play(card);
        audience.hearsStart(card);
        audience.hearsEnd(card, PlaybackEnd.FINISHED);
        assertThat(audience.video).hasSize(3).allMatch(frame -> frame == picture);
        assertThat(audience.audio).hasSize(50);
    }

    @Test
    void louderSoundIsClipped() throws Exception {
        var loud = clips.make("loud.wav", "-f", "lavfi", "-i", "sine=duration=9,volume=4");
        player.play(loud);
        audience.await(seen -> seen.audio.stream().anyMatch(frame -> Audience.loudness(frame) > 15_000));
        player.volume(200);
        audience.await(seen -> seen.audio.stream().anyMatch(frame -> Audience.loudness(frame) > 32_700));
        player.volume(0);
        audience.await(seen -> Audience.loudness(seen.audio.getLast()) == 0);
    }

    @Test
    void aNewOutletGetsWhatFollows() throws Exception {
        player.play(clips.tone(30));
        audience.hears(10);
        player.hold();
        var position = player.status().position();
        assertThat(player.status().held()).isTrue();
        var other = new Audience();
        player.outlet(other);
        player.proceed();
        other.hears(20);
        assertThat(player.status().position()).isBetween(position.plusMillis(190), position.plusSeconds(2));
    }

    @Test
    void soundAndPictureLeaveTogether() throws Exception {
        var moments = new Moments();
        player.outlet(moments);
        var film = clips.flashesAndBeeps(4);
        player.play(film);
        audience.hearsStart(film);
        audience.hearsEnd(film, PlaybackEnd.FINISHED);
        assertThat(moments.flashes).hasSize(4);
        assertThat(moments.beeps).hasSize(4);
        for (int i = 0; i < 4; i++) {
            // What counts is the order of due frames, not how busy the machine is. Sound comes a packet at a time.
            assertThat(moments.flashes.get(i) - moments.beeps.get(i)).isBetween(0L, (long) Outlet.TOGETHER);
        }
        assertThat(player.status().pace().meanDeviation()).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void theLengthIsKnown() throws Exception {
        player.play(clips.film(2));
        audience.hears(1);
        assertThat(player.status().length().orElseThrow()).isBetween(Duration.ofMillis(1950), Duration.ofMillis(2100));
    }

    @Test
    void anOutletThatFailsDoesNotStopThePlayer() throws Exception {
        var tone = clips.tone(0.5);
        player.outlet(new Outlet() {
            @Override
            public void audio(AudioFrame frame, long moment) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void video(VideoFrame frame) {}
        });
        player.play(tone);
        audience.hearsStart(tone);
        audience.hearsEnd(tone, PlaybackEnd.FINISHED);
    }
}

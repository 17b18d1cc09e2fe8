package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.event.CallJoined;
import dev.compere.localtelegram.rtmp.RtmpServer;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.StreamSegment;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.rtmp.FilledFile;
import dev.compere.media.rtmp.Quality;
import dev.compere.media.rtmp.ReaderSettings;
import dev.compere.media.rtmp.RtmpAddress;
import dev.compere.media.rtmp.RtmpListener;
import dev.compere.media.rtmp.RtmpPublisher;
import dev.compere.media.rtmp.RtmpSettings;
import dev.compere.media.rtmp.SegmentListener;
import dev.compere.media.rtmp.SegmentReader;
import dev.compere.media.rtmp.SegmentRefused;
import dev.compere.media.rtmp.SegmentRefused.Reason;
import dev.compere.media.rtmp.Show;
import dev.compere.media.rtmp.SoundFile;
import dev.compere.media.rtmp.StreamChannel;
import dev.compere.telegram.update.UpdateGroupCall;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// RTMP mode on the real TDLib: what the bot publishes with a chat's key, it gets back from the call.
@Timeout(120)
class CallSegmentsEndToEndTest {

    private static final long TIME = 1_700_000_000_000L;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    @TempDir
    Path folder;

    private LiveStory story;

    private CallSegments joined() throws Exception {
        stage.channel.promote(stage.bot);
        var number = new CompletableFuture<Integer>();
        stage.client().subscribe(update -> {
            if (update instanceof UpdateGroupCall told && told.groupCall().isJoined()) {
                number.complete(told.groupCall().id());
            }
        });
        story = stage.channel.startRtmpLiveStory();
        stage.calls.start();
        stage.next(CallJoined.class);
        return new CallSegments(stage.client(), number.get(10, TimeUnit.SECONDS));
    }

    private static Reason refusal(CallSegments segments, long timeMs) {
        try {
            segments.segment(timeMs, 0, 1, Quality.BEST);
            throw new AssertionError("not refused");
        } catch (SegmentRefused refused) {
            return refused.reason();
        }
    }

    @Test
    void telegramsAnswersAreToldApart() throws Exception {
        var segments = joined();
        assertThat(segments.channels()).isEmpty();
        story.publishes(new StreamSegment(TIME, new byte[] {1}, new byte[] {2}));
        assertThat(segments.channels()).containsExactly(new StreamChannel(1, 0, TIME + 1000));
        assertThat(segments.segment(TIME, 0, StreamChannel.SOUND, Quality.BEST)).containsExactly(1);
        for (var quality : Quality.values()) {
            assertThat(segments.segment(TIME, 0, 1, quality)).containsExactly(2);
        }
        assertThat(refusal(segments, TIME + 1000)).isEqualTo(Reason.NOT_YET);
        stage.telegram.world().fails("upload.getFile", 420, "FLOOD_WAIT_7", 1);
        assertThat(refusal(segments, TIME)).isEqualTo(Reason.NOT_YET);
        assertThat(refusal(segments, TIME - 1000)).isEqualTo(Reason.OTHER);
        story.loses(stage.bot);
        assertThat(refusal(segments, TIME)).isEqualTo(Reason.NOT_JOINED);
    }

    @Test
    void whatIsPublishedWithTheChatsKeyComesBack() throws Exception {
        var server = RtmpServer.start(stage.telegram.world());
        var segments = joined();
        var credentials =
                new StreamKeys(stage.client()).read(stage.calls.chats().getFirst());
        var file = folder.resolve("stream.mkv");
        var connected = new CountDownLatch(1);
        var publisher = RtmpPublisher.start(
                Ffmpeg.find(""),
                new RtmpAddress(credentials.url(), credentials.key().value()),
                RtmpSettings.of(WIDTH, HEIGHT, 25, 500),
                listener(connected));
        try (server;
                publisher;
                var _ = Show.startSounding(publisher, WIDTH, HEIGHT)) {
            assertThat(connected.await(20, TimeUnit.SECONDS)).isTrue();
            read(segments, file, 7);
        }
        var played = new SoundFile(file, WIDTH, HEIGHT, 25);
        assertThat(played.soundSeconds()).isGreaterThan(6.5).isCloseTo(played.pictureSeconds(), within(0.15));
        assertThat(played.pictures()).doesNotContain(-1).isSorted();
        assertThat(played.second(4).peakHertz()).isCloseTo(440, within(0.5));
        assertThat(played.second(5).purity(440)).isGreaterThan(0.9);
    }

    private static void read(CallSegments segments, Path file, int seconds) throws Exception {
        var sink = new FilledFile(file, seconds);
        var reader = SegmentReader.start(segments, sink, new Surprised(), ReaderSettings.USUAL, InstantSource.system());
        try (reader) {
            assertThat(sink.await()).as("%s", reader.status()).isTrue();
        }
    }

    private static RtmpListener listener(CountDownLatch connected) {
        return new RtmpListener() {
            @Override
            public void connected() {
                connected.countDown();
            }

            @Override
            public void brokeOff(String reason) {
                throw new AssertionError(reason);
            }
        };
    }

    /// Nobody puts the bot out of this call.
    private static final class Surprised implements SegmentListener {

        @Override
        public void joinMissing(String reason) {
            throw new AssertionError(reason);
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }
}

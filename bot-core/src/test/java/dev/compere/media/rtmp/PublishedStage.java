package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.rtmp.RtmpServer;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.JoinRequest;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.World;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A channel with a live story in RTMP mode, its server, and a publisher.
final class PublishedStage implements AutoCloseable {

    static final int WIDTH = 160;
    static final int HEIGHT = 120;

    final World world = new World(InstantSource.system(), (_, _) -> false);
    final Channel channel = world.channel("livechan", "Live channel");
    final GroupCall call = channel.startRtmpLiveStory().call();
    final User listener = world.user("Ann");
    final RtmpServer server = RtmpServer.start(world);
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final List<String> passed = new ArrayList<>();
    RtmpPublisher publisher;

    PublishedStage() {
        var payload = """
                {"ufrag":"a","pwd":"b","ssrc":7,"fingerprints":[{"hash":"sha-256","setup":"passive","fingerprint":"AA:BB"}]}
                """;
        call.join(listener, JoinRequest.listener(listener, payload));
    }

    RtmpAddress address() {
        var credentials = world.rtmpKeys().of(channel, RtmpPurpose.LIVE_STORY);
        return new RtmpAddress(credentials.url(), credentials.key());
    }

    RtmpPublisher publish() {
        return publish(address());
    }

    RtmpPublisher publish(RtmpAddress address) {
        publisher = RtmpPublisher.start(
                Ffmpeg.find(""), address, RtmpSettings.of(WIDTH, HEIGHT, 25, 500), new RtmpListener() {
                    @Override
                    public void connected() {
                        told.add("connected");
                    }

                    @Override
                    public void brokeOff(String reason) {
                        told.add(reason);
                    }
                });
        return publisher;
    }

    String told() throws InterruptedException {
        var next = told.poll(20, TimeUnit.SECONDS);
        assertThat(next)
                .as("the publisher tells nothing after %s, %s", passed, publisher.status())
                .isNotNull();
        passed.add(next);
        return next;
    }

    /// The running ffmpeg of the publisher.
    ProcessHandle encoder() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().arguments().stream()
                        .anyMatch(all -> List.of(all).contains("-fpre")))
                .findFirst()
                .orElseThrow();
    }

    /// What listeners of the call get, without TDLib in between.
    SegmentSource segments() {
        return new SegmentSource() {
            @Override
            public List<StreamChannel> channels() {
                var end = call.stream().end(listener);
                return end.isEmpty() ? List.of() : List.of(new StreamChannel(1, 0, end.getAsLong()));
            }

            @Override
            public byte[] segment(long timeMs, int scale, int number, Quality quality) throws SegmentRefused {
                try {
                    var video = number == StreamChannel.SOUND ? Optional.<Integer>empty() : Optional.of(number);
                    return call.stream().fetch(listener, timeMs, scale, video);
                } catch (Refusal refusal) {
                    var notYet = refusal.getMessage().equals("TIME_TOO_BIG");
                    throw new SegmentRefused(
                            notYet ? SegmentRefused.Reason.NOT_YET : SegmentRefused.Reason.OTHER, refusal.getMessage());
                }
            }
        };
    }

    @Override
    public void close() {
        if (publisher != null) {
            publisher.close();
        }
        server.close();
    }
}

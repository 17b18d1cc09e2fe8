package dev.compere.media.webrtc;

import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinPayload;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.VideoFrame;
import dev.compere.media.webrtc.sdp.JoinText;
import dev.compere.media.webrtc.sdp.LocalOffer;
import dev.compere.media.webrtc.sdp.OwnSources;
import dev.compere.media.webrtc.sdp.RemoteDescription;
import dev.compere.media.webrtc.sdp.ServerParameters;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.video.VideoTrack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One libwebrtc connection, on the control thread alone, from its offer to its end. The order of the end matters: no
/// more pushing, sinks taken back, the connection closed and freed, then what it used; another order aborts the
/// process.
final class Peer {

    private static final Logger log = LoggerFactory.getLogger(Peer.class);
    private static final Duration WATCH = Duration.ofMillis(500);
    /// So long after a connection stands, statistics are none of before.
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final WebRtcSettings settings;
    private final Native library;
    private final Control control;
    private final Telling telling;
    private final Published published = new Published();
    private final PeerObserver observer = new PeerObserver();
    private final IdealHeight ideal = new IdealHeight();
    private final Voices voices;
    private final RTCPeerConnection connection;
    private final Negotiation negotiation;
    private final OwnSections own;
    private final ControlChannel channel;
    private final JoinPayload joinPayload;
    private ServerParameters server;
    private LossJudge judge;
    private ScheduledFuture<?> watch;
    private ScheduledFuture<?> demands;
    private volatile String watched = "";
    private long version;
    private boolean connected;
    private long connectedAt;
    private boolean closed;
    private Set<Integer> wanted = Set.of();

    Peer(
            MediaRole role,
            WebRtcSettings settings,
            Native library,
            Control control,
            RandomGenerator random,
            Telling telling) {
        this.settings = settings;
        this.library = library;
        this.control = control;
        this.telling = telling;
        this.voices = new Voices(
                OwnSections.COUNT, (source, frame) -> telling.tell(listener -> listener.heard(source, frame)));
        observer.begin(this);
        this.connection = library.connection(settings.negotiation().portAllocatorFlags(), observer);
        this.negotiation = new Negotiation(connection);
        this.own = new OwnSections(role, settings, library, connection, published);
        this.channel = new ControlChannel(
                connection,
                () -> control.post("channel", this::demand),
                height -> control.post("wanted height", () -> wanted(height)));
        var sources = OwnSources.choose(random, own.layers());
        var offer = new LocalOffer(negotiation.offer());
        negotiation.localOffer(offer.adapted(
                settings.negotiation().numbers(), own.publishes() ? Optional.of(sources) : Optional.empty()));
        this.joinPayload = JoinText.of(
                offer,
                sources.audio(),
                sources.groups(),
                settings.negotiation().setup(),
                settings.negotiation().emptyGroups());
    }

    JoinPayload joinPayload() {
        return joinPayload;
    }

    Published outlet() {
        return published;
    }

    void connect(ServerParameters answer) {
        if (server != null) {
            throw new MediaException("a media connection is connected once");
        }
        negotiation.remoteAnswer(RemoteDescription.of(answer, ++version, own.sections()));
        server = answer;
        judge = new LossJudge(settings.patience(), System.nanoTime());
        watch = control.every(WATCH, "watch", this::watch);
        demands = control.every(settings.demandEvery(), "demand", this::demand);
        hear(wanted);
    }

    /// @param endpoint whose picture to see, empty for nobody's
    void watch(String endpoint) {
        watched = endpoint;
        demand();
    }

    private void demand() {
        if (!closed) {
            channel.demand(watched.isEmpty() ? Set.of() : Set.of(watched), settings.wantedHeight());
        }
    }

    private void seen(VideoFrame frame) {
        var endpoint = watched;
        if (!endpoint.isEmpty()) {
            telling.tell(listener -> listener.seen(endpoint, frame));
        }
    }

    private void wanted(int height) {
        if (!closed) {
            ideal.ask(height, System.nanoTime());
            follow();
        }
    }

    /// The wish may have lasted long enough by now, or the picture have another height.
    private void follow() {
        if (connected) {
            own.send(ideal.at(System.nanoTime()));
        }
    }

    void hear(Set<Integer> sources) {
        wanted = sources;
        if (closed || server == null) {
            return;
        }
        library.soundCard().listens(observer, !sources.isEmpty());
        if (!voices.hear(sources)) {
            return;
        }
        try {
            var sections = new ArrayList<>(own.sections());
            sections.addAll(voices.sections());
            negotiation.remoteOffer(RemoteDescription.of(server, ++version, sections));
            voices.settle();
        } catch (MediaException e) {
            lost(e.getMessage());
        }
    }

    private void changed(RTCPeerConnectionState state) {
        if (closed || judge == null) {
            return;
        }
        long now = System.nanoTime();
        switch (state) {
            case CONNECTED -> {
                judge.connected(now);
                if (!connected) {
                    connected = true;
                    connectedAt = now;
                    published.open();
                    own.send(ideal.at(now));
                    telling.tell(ConnectionListener::connected);
                }
            }
            case DISCONNECTED -> judge.broken(now);
            case FAILED -> judge.failed();
            case NEW, CONNECTING, CLOSED -> log.debug("A media connection is {}", state);
        }
        judge.verdict(now).ifPresent(this::lost);
    }

    private void watch() {
        if (closed) {
            return;
        }
        boolean settles = connected && System.nanoTime() - connectedAt > SETTLING.toNanos();
        connection.getStats(report -> Guard.run("statistics", () -> {
            long received = Traffic.received(report);
            control.post("statistics", () -> counted(received, settles));
        }));
        follow();
        judge.verdict(System.nanoTime()).ifPresent(this::lost);
    }

    /// @param settled whether libwebrtc's own threads have done by now what follows a connection
    private void counted(long received, boolean settled) {
        if (closed) {
            return;
        }
        if (settled) {
            library.soundCard().settled(observer);
        }
        if (judge.received(received, System.nanoTime())) {
            own.beginAnew();
        }
    }

    private void lost(String reason) {
        watch.cancel(false);
        published.shut();
        telling.tellLast(listener -> listener.lost(reason));
    }

    void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (watch != null) {
            watch.cancel(false);
            demands.cancel(false);
        }
        published.shut();
        voices.end();
        own.end();
        channel.close();
        observer.end();
        References.close(connection);
        channel.dispose();
        own.dispose();
        published.dispose();
        library.soundCard().ended(observer);
    }

    /// Called by the library's own threads.
    void changes(RTCPeerConnectionState state) {
        control.post("state", () -> changed(state));
    }

    /// Called by the library's own threads.
    void track(RTCRtpTransceiver transceiver) {
        switch (transceiver.getReceiver().getTrack()) {
            case AudioTrack track -> voices.track(transceiver.getMid(), track);
            case VideoTrack track -> own.picture(track, this::seen);
            default -> log.warn("libwebrtc brought a track that is neither sound nor picture");
        }
    }
}

package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.compere.media.AudioFrame;
import dev.compere.media.SoundMeter;
import dev.compere.media.Tone;
import dev.compere.media.webrtc.TextChannel;
import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.PortAllocatorConfig;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCBundlePolicy;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCDataChannelInit;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceConnectionState;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverInit;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.RTCStatsReport;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.AudioTrackSink;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import dev.onvoid.webrtc.media.video.CustomVideoSource;
import dev.onvoid.webrtc.media.video.VideoTrack;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A participant with the real WebRTC library: says a tone, shows pictures, measures what it hears of each source.
public final class RtcClient implements AutoCloseable {
    private static final long LIMIT_SECONDS = 20;
    private static final String EVERYTHING =
            "{\"colibriClass\": \"ReceiverVideoConstraints\", \"defaultConstraints\": {\"maxHeight\": 720}}";
    private static final HeadlessAudioDeviceModule DEVICE = new HeadlessAudioDeviceModule();
    private static final PeerConnectionFactory FACTORY = factory();

    private final CustomAudioSource sound = new CustomAudioSource();
    private final RTCPeerConnection connection;
    private final BlockingQueue<RTCPeerConnectionState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<RTCIceConnectionState> iceStates = new LinkedBlockingQueue<>();
    private final Map<String, SoundMeter> meters = new ConcurrentHashMap<>();
    private final Map<String, PictureMeter> pictures = new ConcurrentHashMap<>();
    private final Map<AudioTrack, AudioTrackSink> sinks = new ConcurrentHashMap<>();
    private final Map<VideoTrack, VideoTrackSink> videoSinks = new ConcurrentHashMap<>();
    private final List<RtcSdp.Section> sections = new ArrayList<>();
    private final TextChannel channel;
    private final ObjectNode payload;
    private final List<PacedThread> threads = new CopyOnWriteArrayList<>();
    private JsonNode answer;

    /// @param setup `passive` leaves it to the server to begin the handshake
    public RtcClient(String setup, boolean video) throws Exception {
        var configuration = new RTCConfiguration();
        configuration.bundlePolicy = RTCBundlePolicy.MAX_BUNDLE;
        configuration.portAllocatorConfig = new PortAllocatorConfig(
                0,
                0,
                PortAllocatorConfig.PORTALLOCATOR_DISABLE_ADAPTER_ENUMERATION
                        | PortAllocatorConfig.PORTALLOCATOR_DISABLE_TCP);
        connection = FACTORY.createPeerConnection(configuration, new Observer());
        connection.addTransceiver(FACTORY.createAudioTrack("sound", sound), new RTCRtpTransceiverInit());
        sections.add(RtcSdp.Section.own(0, RtcSdp.Kind.SOUND));
        if (video) {
            var camera = new CustomVideoSource();
            connection.addTransceiver(FACTORY.createVideoTrack("camera", camera), new RTCRtpTransceiverInit());
            sections.add(RtcSdp.Section.own(1, RtcSdp.Kind.PICTURE));
            threads.add(PictureMeter.show(camera));
        }
        channel = new TextChannel(connection.createDataChannel("data", new RTCDataChannelInit()), _ -> {});
        sections.add(RtcSdp.Section.own(sections.size(), RtcSdp.Kind.DATA));
        var offer = RtcSdp.pinned(described(observer -> connection.createOffer(new RTCOfferOptions(), observer)).sdp);
        local(RTCSdpType.OFFER, offer);
        payload = RtcSdp.payload(offer, setup);
    }

    public static RtcClient talker() throws Exception {
        return new RtcClient("passive", false);
    }

    public ObjectNode payload() {
        return payload;
    }

    public int source() {
        return payload.path("ssrc").intValue();
    }

    /// The sources of the own pictures: the stream's, and what is sent again of it.
    public List<Integer> videoSources() {
        var sources = payload.path("ssrc-groups").path(0).path("sources");
        return List.of(sources.path(0).intValue(), sources.path(1).intValue());
    }

    public void connect(String answerJson) throws Exception {
        answer = RtcSdp.JSON.readTree(answerJson);
        var setup = answer.path("transport")
                .path("fingerprints")
                .path(0)
                .path("setup")
                .asText();
        remote(RTCSdpType.ANSWER, RtcSdp.of(answer, setup, 1, sections));
    }

    /// Joins a room and waits for the connection.
    RtcClient join(SfuRoom room) throws Exception {
        connect(room.join(payload.toString()));
        await(RTCPeerConnectionState.CONNECTED);
        return this;
    }

    public void await(RTCPeerConnectionState wanted) throws InterruptedException {
        await(wanted, states);
    }

    void await(RTCIceConnectionState wanted) throws InterruptedException {
        await(wanted, iceStates);
    }

    private <S> void await(S wanted, BlockingQueue<S> states) throws InterruptedException {
        for (var state = states.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
                state != wanted;
                state = states.poll(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            if (state == null) {
                throw new AssertionError("not " + wanted + " but " + connection.getConnectionState());
            }
        }
    }

    /// Hears another participant from now on.
    public SoundMeter hear(int source) throws Exception {
        var name = "s" + Integer.toUnsignedLong(source);
        var meter = meters.computeIfAbsent(name, _ -> new SoundMeter());
        add(new RtcSdp.Section("a" + name, RtcSdp.Kind.SOUND, "sendonly", List.of(Integer.toUnsignedLong(source))));
        return meter;
    }

    /// Sees another participant from now on.
    public PictureMeter see(List<Integer> sources) throws Exception {
        var unsigned = sources.stream().map(Integer::toUnsignedLong).toList();
        var name = "s" + unsigned.getFirst();
        var meter = pictures.computeIfAbsent(name, _ -> new PictureMeter());
        add(new RtcSdp.Section("v" + name, RtcSdp.Kind.PICTURE, "sendonly", unsigned));
        channel.send(EVERYTHING, Duration.ofSeconds(LIMIT_SECONDS));
        return meter;
    }

    private void add(RtcSdp.Section section) throws Exception {
        sections.add(section);
        remote(RTCSdpType.OFFER, RtcSdp.of(answer, "actpass", sections.size(), sections));
        var own = described(observer -> connection.createAnswer(new RTCAnswerOptions(), observer));
        local(RTCSdpType.ANSWER, own.sdp);
    }

    /// Says a tone until it is closed.
    public RtcClient say(double hertz) {
        var tone = new Tone(hertz);
        threads.add(new PacedThread(
                "tone " + hertz,
                Duration.ofMillis(10),
                () -> sound.pushAudio(bytes(tone.next()), 16, AudioFrame.RATE, 1, AudioFrame.LENGTH)));
        return this;
    }

    /// How much the client thinks that it may send, in bits in a second.
    double bandwidth() throws Exception {
        var report = new CompletableFuture<RTCStatsReport>();
        connection.getStats(report::complete);
        return report.get(LIMIT_SECONDS, TimeUnit.SECONDS).getStats().values().stream()
                .map(stats -> stats.getAttributes().get("availableOutgoingBitrate"))
                .filter(Number.class::isInstance)
                .mapToDouble(bits -> ((Number) bits).doubleValue())
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        threads.forEach(PacedThread::close);
        sinks.forEach(AudioTrack::removeSink);
        videoSinks.forEach(VideoTrack::removeSink);
        channel.end();
        connection.close();
        sound.dispose();
        // The last sender to close stops what feeds the sinks of all.
        DEVICE.initRecording();
        DEVICE.startRecording();
    }

    private static PeerConnectionFactory factory() {
        DEVICE.initRecording();
        DEVICE.startRecording();
        return new PeerConnectionFactory(DEVICE);
    }

    private static byte[] bytes(AudioFrame frame) {
        var bytes = ByteBuffer.allocate(2 * frame.samples().length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(frame.samples());
        return bytes.array();
    }

    private void local(RTCSdpType type, String sdp) throws Exception {
        applied(observer -> connection.setLocalDescription(new RTCSessionDescription(type, sdp), observer));
    }

    private void remote(RTCSdpType type, String sdp) throws Exception {
        applied(observer -> connection.setRemoteDescription(new RTCSessionDescription(type, sdp), observer));
    }

    private static RTCSessionDescription described(Consumer<CreateSessionDescriptionObserver> creation)
            throws Exception {
        var result = new CompletableFuture<RTCSessionDescription>();
        creation.accept(new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                result.complete(description);
            }

            @Override
            public void onFailure(String error) {
                result.completeExceptionally(new AssertionError(error));
            }
        });
        return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static void applied(Consumer<SetSessionDescriptionObserver> change) throws Exception {
        var result = new CompletableFuture<Boolean>();
        change.accept(new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                result.complete(true);
            }

            @Override
            public void onFailure(String error) {
                result.completeExceptionally(new AssertionError(error));
            }
        });
        result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private final class Observer implements PeerConnectionObserver {
        @Override
        public void onIceCandidate(RTCIceCandidate candidate) {}

        @Override
        public void onConnectionChange(RTCPeerConnectionState state) {
            states.add(state);
        }

        @Override
        public void onIceConnectionChange(RTCIceConnectionState state) {
            iceStates.add(state);
        }

        @Override
        public void onTrack(RTCRtpTransceiver transceiver) {
            try {
                switch (transceiver.getReceiver().getTrack()) {
                    case AudioTrack audio
                    when meters.get(audio.getId()) != null -> {
                        var meter = meters.get(audio.getId());
                        AudioTrackSink sink = (data, _, _, channels, _) -> hear(meter, data, channels);
                        sinks.put(audio, sink);
                        audio.addSink(sink);
                    }
                    case VideoTrack video
                    when pictures.get(video.getId()) != null -> video.addSink(pictures.get(video.getId()));
                    default -> {}
                }
            } catch (RuntimeException e) {
                // Whatever leaves this method ends the process.
                e.printStackTrace();
            }
        }

        private static void hear(SoundMeter meter, byte[] data, int channels) {
            try {
                var samples = new short[data.length / 2];
                ByteBuffer.wrap(data)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer()
                        .get(samples);
                meter.hear(new AudioFrame(samples, channels));
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
    }
}

package dev.compere.media.webrtc;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.media.AudioFrame;
import dev.compere.media.JoinAnswer;
import dev.compere.media.JoinPayload;
import dev.compere.media.Outlet;
import dev.compere.media.SoundMeter;
import dev.compere.media.TestPicture;
import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCDataChannel;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceGatheringState;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverDirection;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.video.VideoTrack;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The media server's end of one connection: another libwebrtc connection on the same factory.
final class FarEnd implements AutoCloseable, PeerConnectionObserver {

    final SoundMeter sound = new SoundMeter();
    final SoundMeter right = new SoundMeter(1, 2);
    /// The numbers of pictures that arrived, and how wide each was.
    final BlockingQueue<Integer> pictures = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> widths = new LinkedBlockingQueue<>();
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    private final WebRtcEngine engine;
    private final int talkers;
    private final RTCPeerConnection connection;
    private final List<String> candidates = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> gathered = new CompletableFuture<>();
    private final CompletableFuture<TextChannel> channel = new CompletableFuture<>();
    private final List<Published> talks = new ArrayList<>();
    private final Published show = new Published();
    private final List<Object> kept = new CopyOnWriteArrayList<>();
    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private List<Integer> voices = List.of();
    private boolean closed;

    FarEnd(WebRtcEngine engine, int talkers) {
        this.engine = engine;
        this.talkers = talkers;
        this.connection = engine.control().call(() -> engine.library().connection(0x408, this));
    }

    /// The answer to a join.
    JoinAnswer.WebRtc join(JoinPayload payload) throws Exception {
        var offer = FarText.offer(new ObjectMapper().readTree(payload.json()), talkers);
        engine.control().call(() -> answer(offer));
        gathered.get(5, TimeUnit.SECONDS);
        var sdp = engine.control().call(connection::getLocalDescription).sdp;
        voices = FarText.voices(sdp);
        return (JoinAnswer.WebRtc)
                JoinAnswer.parse(FarText.answer(sdp, candidates).toString());
    }

    /// What the bot is told to hear: one source for each talker.
    List<Integer> voices() {
        return voices;
    }

    Outlet talker(int index) {
        return talks.get(index);
    }

    Outlet show() {
        return show;
    }

    void send(String message) throws Exception {
        channel.get(5, TimeUnit.SECONDS).send(message, Duration.ofSeconds(5));
    }

    private Void answer(String offer) throws Exception {
        set(observer -> connection.setRemoteDescription(new RTCSessionDescription(RTCSdpType.OFFER, offer), observer));
        var transceivers = connection.getTransceivers();
        kept.addAll(List.of(transceivers));
        attach(transceivers[1], show, true);
        for (int i = 0; i < talkers; i++) {
            var talk = new Published();
            talks.add(talk);
            attach(transceivers[2 + i], talk, false);
        }
        var made = new CompletableFuture<RTCSessionDescription>();
        connection.createAnswer(new RTCAnswerOptions(), new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                made.complete(description);
            }

            @Override
            public void onFailure(String error) {
                made.completeExceptionally(new AssertionError(error));
            }
        });
        var answer = made.get(5, TimeUnit.SECONDS).sdp;
        // It decodes two channels only when its own description asks for them.
        var stereo = answer.contains("stereo=1") ? answer : answer.replace("minptime=10", "minptime=10;stereo=1");
        var description = new RTCSessionDescription(RTCSdpType.ANSWER, stereo);
        set(observer -> connection.setLocalDescription(description, observer));
        return null;
    }

    private void attach(RTCRtpTransceiver transceiver, Published published, boolean picture) {
        var track = picture
                ? engine.library().track(published.picture())
                : engine.library().track(published.sound());
        kept.add(track);
        transceiver.setDirection(picture ? RTCRtpTransceiverDirection.SEND_RECV : RTCRtpTransceiverDirection.SEND_ONLY);
        transceiver.getSender().replaceTrack(track);
        published.open();
    }

    private static void set(Consumer<SetSessionDescriptionObserver> call) throws Exception {
        var done = new CompletableFuture<Void>();
        call.accept(new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                done.complete(null);
            }

            @Override
            public void onFailure(String error) {
                done.completeExceptionally(new AssertionError(error));
            }
        });
        done.get(5, TimeUnit.SECONDS);
    }

    @Override
    public void onIceCandidate(RTCIceCandidate candidate) {
        Guard.run("candidate", () -> {
            if (candidate.sdpMLineIndex == 0 && candidate.sdp.contains(" udp ")) {
                candidates.add(candidate.sdp);
            }
        });
    }

    @Override
    public void onIceGatheringChange(RTCIceGatheringState state) {
        if (state == RTCIceGatheringState.COMPLETE) {
            gathered.complete(null);
        }
    }

    @Override
    public void onDataChannel(RTCDataChannel opened) {
        Guard.run("channel", () -> {
            var text = new TextChannel(opened, messages::add);
            endings.add(text::end);
            channel.complete(text);
        });
    }

    @Override
    public void onTrack(RTCRtpTransceiver transceiver) {
        Guard.run("track", () -> {
            var track = transceiver.getReceiver().getTrack();
            kept.add(transceiver);
            kept.add(track);
            switch (track) {
                case AudioTrack audio when transceiver.getMid().equals("0") -> listen(audio);
                case AudioTrack audio -> kept.add(audio);
                case VideoTrack video -> watch(video);
                default -> throw new AssertionError(track);
            }
        });
    }

    private void listen(AudioTrack audio) {
        var voice = new Voice(audio, (source, frame) -> hear(frame));
        voice.source(1);
        voice.begin();
        endings.add(voice::end);
    }

    private void hear(AudioFrame frame) {
        sound.hear(frame);
        if (frame.channels() == 2) {
            right.hear(frame);
        }
    }

    private void watch(VideoTrack video) {
        VideoTrackSink sink = frame -> Guard.run("picture", () -> {
            try {
                var picture = Pictures.copy(frame.buffer);
                pictures.add(TestPicture.read(picture));
                widths.add(picture.width());
            } finally {
                frame.release();
            }
        });
        video.addSink(sink);
        endings.add(() -> video.removeSink(sink));
    }

    @Override
    public void close() {
        vanish();
    }

    /// Goes without a word, as a server does that dies.
    void vanish() {
        if (closed) {
            return;
        }
        closed = true;
        talks.forEach(Published::shut);
        show.shut();
        engine.control().call(() -> {
            endings.forEach(Runnable::run);
            References.close(connection);
            talks.forEach(Published::dispose);
            show.dispose();
            engine.library().soundCard().ended(this);
            return null;
        });
    }
}

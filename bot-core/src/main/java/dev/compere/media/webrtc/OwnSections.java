package dev.compere.media.webrtc;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import dev.compere.media.webrtc.sdp.Section;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverDirection;
import dev.onvoid.webrtc.RTCRtpTransceiverInit;
import dev.onvoid.webrtc.media.MediaStreamTrack;
import dev.onvoid.webrtc.media.video.VideoTrack;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The sections every connection begins with: sound, picture and the data channel. A publisher sends in the first two;
/// for a listener the first is empty and the second may bring a picture.
final class OwnSections {

    static final int COUNT = 3;

    private final MediaRole role;
    private final WebRtcSettings settings;
    private final Published published;
    // Kept while the connection lives: the library's objects must not lose their Java side.
    private final List<RTCRtpTransceiver> transceivers;
    private final List<MediaStreamTrack> tracks;
    private int sentIdeal = -1;
    private int sentHeight;
    // The very objects a sink was given to and is: only so it can be taken back.
    private volatile VideoTrack received;
    private volatile VideoTrackSink sink;

    OwnSections(
            MediaRole role,
            WebRtcSettings settings,
            Native library,
            RTCPeerConnection connection,
            Published published) {
        this.role = role;
        this.settings = settings;
        this.published = published;
        var init = new RTCRtpTransceiverInit();
        init.direction = publishes() ? RTCRtpTransceiverDirection.SEND_ONLY : RTCRtpTransceiverDirection.RECV_ONLY;
        tracks = publishes()
                ? List.of(library.track(published.sound()), library.track(published.picture()))
                : List.of(library.unusedSound(), library.unusedPicture());
        transceivers = tracks.stream()
                .map(track -> connection.addTransceiver(track, init))
                .toList();
    }

    boolean publishes() {
        return role != MediaRole.LISTENER;
    }

    /// In how many sizes the picture is sent.
    int layers() {
        return publishes() ? settings.sending().layers() : 0;
    }

    /// As the media server would describe them.
    List<Section> sections() {
        var sound = publishes() ? Section.Direction.RECVONLY : Section.Direction.INACTIVE;
        var picture = publishes() ? Section.Direction.RECVONLY : Section.Direction.SENDONLY;
        return List.of(
                new Section.Sound("0", sound, OptionalInt.empty(), publishes() ? soundWishes() : Map.of()),
                new Section.Picture("1", picture, publishes() ? pictureWishes() : Map.of()),
                new Section.Data("2"));
    }

    private Map<String, String> soundWishes() {
        var wishes = new TreeMap<String, String>();
        wishes.put("ptime", String.valueOf(Outlet.TOGETHER * AudioFrame.MILLIS));
        wishes.put("maxaveragebitrate", String.valueOf(settings.sending().audioBitrate()));
        if (settings.sending().stereo()) {
            wishes.put("stereo", "1");
            wishes.put("sprop-stereo", "1");
        }
        return wishes;
    }

    private Map<String, String> pictureWishes() {
        return Map.of("x-google-max-bitrate", String.valueOf(settings.sending().videoBitrate() / 1000));
    }

    /// The picture the server sends; called by the library.
    void picture(VideoTrack track, Consumer<VideoFrame> eye) {
        received = track;
        sink = frame -> Guard.run("picture", () -> {
            try {
                eye.accept(Pictures.copy(frame.buffer));
            } finally {
                // Each is a copy of its own, ten megabytes a second when forgotten.
                frame.release();
            }
        });
        track.addSink(sink);
    }

    /// Sends the picture in the sizes the server has use for.
    ///
    /// @param ideal 0 for none
    void send(int ideal) {
        int height = published.height();
        if (!publishes() || ideal == sentIdeal && height == sentHeight) {
            return;
        }
        sentIdeal = ideal;
        sentHeight = height;
        var sender = transceivers.getLast().getSender();
        var parameters = sender.getParameters();
        var wanted = PictureSize.of(
                parameters.encodings.size(), ideal, height, settings.sending().videoBitrate());
        for (int i = 0; i < wanted.size(); i++) {
            var encoding = parameters.encodings.get(i);
            encoding.active = wanted.get(i).active();
            encoding.scaleResolutionDownBy = wanted.get(i).scaleDownBy();
            encoding.maxBitrate = wanted.get(i).bitrate();
        }
        sender.setParameters(parameters);
    }

    /// Has the picture begin anew: viewers cannot make use of what has changed since one that did not arrive.
    void beginAnew() {
        int ideal = sentIdeal;
        if (ideal > 0) {
            send(0);
            send(ideal);
        }
    }

    void end() {
        if (received != null) {
            received.removeSink(sink);
        }
    }

    /// Once the connection is freed.
    void dispose() {
        transceivers.forEach(References::giveBack);
        if (publishes()) {
            tracks.forEach(References::giveBack);
        }
    }
}

package dev.compere.media.webrtc;

import dev.compere.media.MediaRole;
import dev.compere.media.webrtc.sdp.Section;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverDirection;
import dev.onvoid.webrtc.RTCRtpTransceiverInit;
import dev.onvoid.webrtc.media.video.VideoTrack;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The sections every connection begins with: sound, picture and the data channel. A publisher sends in the first two;
/// for a listener the first is empty and the second may bring a picture.
final class OwnSections {

    static final int COUNT = 3;

    private final MediaRole role;
    private final WebRtcSettings settings;
    // Kept while the connection lives: the library's objects must not lose their Java side.
    private final List<RTCRtpTransceiver> transceivers;

    OwnSections(
            MediaRole role,
            WebRtcSettings settings,
            Native library,
            RTCPeerConnection connection,
            Published published) {
        this.role = role;
        this.settings = settings;
        var init = new RTCRtpTransceiverInit();
        init.direction = publishes() ? RTCRtpTransceiverDirection.SEND_ONLY : RTCRtpTransceiverDirection.RECV_ONLY;
        var sound = publishes() ? library.track(published.sound()) : library.unusedSound();
        var picture = publishes() ? library.track(published.picture()) : library.unusedPicture();
        transceivers = List.of(connection.addTransceiver(sound, init), connection.addTransceiver(picture, init));
    }

    boolean publishes() {
        return role != MediaRole.LISTENER;
    }

    /// In how many sizes the picture is sent.
    int layers() {
        return publishes() ? settings.layers() : 0;
    }

    RTCRtpTransceiver pictures() {
        return transceivers.getLast();
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
        wishes.put("maxaveragebitrate", String.valueOf(settings.audioBitrate()));
        if (settings.stereo()) {
            wishes.put("stereo", "1");
            wishes.put("sprop-stereo", "1");
        }
        return wishes;
    }

    private Map<String, String> pictureWishes() {
        return Map.of("x-google-max-bitrate", String.valueOf(settings.videoBitrate() / 1000));
    }

    void picture(VideoTrack track) {}

    void end() {}
}

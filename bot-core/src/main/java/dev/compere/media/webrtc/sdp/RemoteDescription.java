package dev.compere.media.webrtc.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts into a session description what the media server would say if it spoke so. Whether the text is read as an
/// answer or as an offer makes no difference to its form.
public final class RemoteDescription {

    private static final String END = "\r\n";

    private RemoteDescription() {}

    /// @param version greater than that of the one before
    /// @param sections in the order they were first named, always all of them
    public static String of(ServerParameters server, long version, List<Section> sections) {
        var lines = new ArrayList<String>();
        lines.add("v=0");
        lines.add("o=- 1 " + version + " IN IP4 0.0.0.0");
        lines.add("s=-");
        lines.add("t=0 0");
        lines.add("a=group:BUNDLE "
                + sections.stream()
                        .filter(section -> !(section instanceof Section.Vacant))
                        .map(Section::mid)
                        .collect(Collectors.joining(" ")));
        lines.add("a=extmap-allow-mixed");
        lines.add("a=msid-semantic: WMS *");
        lines.add("a=ice-lite");
        for (var section : sections) {
            lines.addAll(lines(server, section));
            if (section == sections.getFirst()) {
                lines.addAll(server.transport().candidateLines());
            }
        }
        return String.join(END, lines) + END;
    }

    private static List<String> lines(ServerParameters server, Section section) {
        var lines = new ArrayList<String>();
        switch (section) {
            case Section.Sound sound -> {
                var codecs = server.audio().with(sound.wishes());
                lines.add("m=audio 9 UDP/TLS/RTP/SAVPF " + codecs.numbers());
                lines.addAll(media(server, sound.mid(), sound.direction(), codecs));
                sound.source().ifPresent(source -> lines.addAll(source(sound.mid(), source)));
            }
            case Section.Picture picture -> {
                var codecs = server.video().with(picture.wishes());
                lines.add("m=video 9 UDP/TLS/RTP/SAVPF " + codecs.numbers());
                lines.addAll(media(server, picture.mid(), picture.direction(), codecs));
            }
            case Section.Data data -> {
                lines.add("m=application 9 UDP/DTLS/SCTP webrtc-datachannel");
                lines.addAll(shared(server, data.mid()));
                lines.add("a=sctp-port:5000");
                lines.add("a=max-message-size:262144");
            }
            case Section.Vacant vacant -> {
                lines.add("m=audio 0 UDP/TLS/RTP/SAVPF " + server.audio().numbers());
                lines.addAll(media(server, vacant.mid(), Section.Direction.INACTIVE, server.audio()));
            }
        }
        return lines;
    }

    private static List<String> media(
            ServerParameters server, String mid, Section.Direction direction, CodecTable codecs) {
        var lines = new ArrayList<>(shared(server, mid));
        lines.add(direction.line());
        lines.add("a=rtcp-mux");
        lines.add("a=rtcp-rsize");
        lines.addAll(codecs.lines());
        return lines;
    }

    private static List<String> shared(ServerParameters server, String mid) {
        var lines = new ArrayList<String>();
        lines.add("c=IN IP4 0.0.0.0");
        lines.addAll(server.transport().lines());
        lines.add("a=mid:" + mid);
        return lines;
    }

    /// The track is named after the section: another source in the same section keeps the track.
    private static List<String> source(String mid, int source) {
        return List.of(
                "a=msid:voice" + mid + " voice" + mid,
                "a=ssrc:" + Integer.toUnsignedString(source) + " cname:voice" + mid);
    }
}

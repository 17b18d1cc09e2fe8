package dev.compere.media.webrtc.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// libwebrtc's own offer, with the numbers and sources changed to those Telegram's media servers use. Only so does it
/// understand what they send: a decoder is found by the numbers of the own description.
public final class LocalOffer {

    private static final String END = "\r\n";
    private static final List<String> REPLACED =
            List.of("a=rtpmap:", "a=fmtp:", "a=rtcp-fb:", "a=extmap:", "a=ssrc:", "a=ssrc-group:", "a=msid:");

    private final List<String> lines;

    /// @param sdp as libwebrtc makes it
    public LocalOffer(String sdp) {
        this.lines = sdp.lines().toList();
    }

    /// The offer to set in place of the original.
    ///
    /// @param own what is published; empty for who only listens
    public String adapted(RtpNumbers numbers, Optional<OwnSources> own) {
        var adapted = new ArrayList<String>();
        Optional<CodecTable> codecs = Optional.empty();
        List<String> sources = List.of();
        for (var line : lines) {
            if (line.startsWith("m=")) {
                adapted.addAll(sources);
                codecs = codecs(line, numbers);
                sources = own.map(o -> sources(line, o)).orElse(List.of());
                adapted.add(codecs.map(table -> withNumbers(line, table)).orElse(line));
            } else if (codecs.isEmpty() || REPLACED.stream().noneMatch(line::startsWith)) {
                adapted.add(line);
                if (line.startsWith("a=mid:")) {
                    codecs.ifPresent(table -> adapted.addAll(table.lines()));
                }
            }
        }
        adapted.addAll(sources);
        return String.join(END, adapted) + END;
    }

    private static Optional<CodecTable> codecs(String line, RtpNumbers numbers) {
        if (line.startsWith("m=audio")) {
            return Optional.of(numbers.audio());
        }
        return line.startsWith("m=video") ? Optional.of(numbers.video()) : Optional.empty();
    }

    private static String withNumbers(String line, CodecTable codecs) {
        var fields = line.split(" ");
        return fields[0] + " " + fields[1] + " " + fields[2] + " " + codecs.numbers();
    }

    private static List<String> sources(String line, OwnSources own) {
        if (line.startsWith("m=audio")) {
            return List.of("a=msid:compere sound", "a=ssrc:" + own.audio() + " cname:compere");
        }
        if (!line.startsWith("m=video") || own.layers() == 0) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("a=msid:compere picture");
        for (var group : own.groups()) {
            lines.add("a=ssrc-group:" + group.semantics() + " "
                    + String.join(
                            " ", group.sources().stream().map(String::valueOf).toList()));
        }
        for (int source : own.videoSources()) {
            lines.add("a=ssrc:" + source + " cname:compere");
        }
        return lines;
    }

    public String ufrag() {
        return attribute("a=ice-ufrag:");
    }

    public String pwd() {
        return attribute("a=ice-pwd:");
    }

    /// Hash and value, as in `sha-256 7A:1C:…`.
    public String fingerprint() {
        return attribute("a=fingerprint:");
    }

    private String attribute(String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the offer has no line " + prefix));
    }
}

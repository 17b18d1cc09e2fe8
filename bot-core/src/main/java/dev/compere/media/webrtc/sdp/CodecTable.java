package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The codecs and RTP header extensions of sound or picture; the media server dictates their numbers.
record CodecTable(List<PayloadType> codecs, Map<Integer, String> extensions) {

    private static final Set<String> USED = Set.of("opus", "vp8", "rtx");

    /// Of the server's answer; `otherwise` where it says nothing. Codecs the bot does not speak are left out.
    static CodecTable of(JsonNode json, CodecTable otherwise) {
        if (json.path("payload-types").isEmpty()) {
            return otherwise;
        }
        var codecs = new ArrayList<PayloadType>();
        for (var codec : json.path("payload-types")) {
            codecs.add(PayloadType.of(codec));
        }
        var kept = usable(codecs);
        var extensions = new TreeMap<Integer, String>();
        for (var extension : json.path("rtp-hdrexts")) {
            extensions.put(extension.path("id").asInt(), extension.path("uri").asText());
        }
        extensions.values().retainAll(otherwise.extensions.values());
        return kept.isEmpty() ? otherwise : new CodecTable(kept, extensions);
    }

    /// A retransmission format stays only with the codec it belongs to.
    private static List<PayloadType> usable(List<PayloadType> codecs) {
        var kept = codecs.stream()
                .filter(codec -> USED.contains(codec.name().toLowerCase(Locale.ROOT)))
                .toList();
        var ids = kept.stream().map(codec -> String.valueOf(codec.id())).collect(Collectors.toSet());
        return kept.stream()
                .filter(codec -> !codec.name().equalsIgnoreCase("rtx")
                        || ids.contains(codec.parameters().get("apt")))
                .toList();
    }

    /// The same with further parameters of its main codec.
    CodecTable with(Map<String, String> parameters) {
        var changed = new ArrayList<>(codecs);
        changed.set(0, codecs.getFirst().with(new LinkedHashMap<>(parameters)));
        return new CodecTable(changed, extensions);
    }

    String numbers() {
        return codecs.stream().map(codec -> String.valueOf(codec.id())).collect(Collectors.joining(" "));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        extensions.forEach((id, uri) -> lines.add("a=extmap:" + id + " " + uri));
        codecs.forEach(codec -> lines.addAll(codec.lines()));
        return lines;
    }
}

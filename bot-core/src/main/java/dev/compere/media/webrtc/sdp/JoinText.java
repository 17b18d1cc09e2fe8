package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.compere.media.JoinPayload;
import java.util.List;

/// Writes what a join sends along: who we are to the media server, and nothing of codecs or addresses, which are the
/// server's to say.
public final class JoinText {

    private JoinText() {}

    /// @param setup `passive`: the server begins the DTLS handshake, `active`: we do
    /// @param emptyGroups whether a connection without picture says so by an empty list
    public static JoinPayload of(
            LocalOffer offer, int audioSource, List<OwnSources.Group> groups, String setup, boolean emptyGroups) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("ufrag", offer.ufrag());
        json.put("pwd", offer.pwd());
        json.put("ssrc", audioSource);
        var hashAndValue = offer.fingerprint().split(" ");
        json.putArray("fingerprints")
                .addObject()
                .put("hash", hashAndValue[0])
                .put("setup", setup)
                .put("fingerprint", hashAndValue[1]);
        if (!groups.isEmpty() || emptyGroups) {
            var list = json.putArray("ssrc-groups");
            for (var group : groups) {
                var sources =
                        list.addObject().put("semantics", group.semantics()).putArray("sources");
                group.sources().forEach(sources::add);
            }
        }
        return new JoinPayload(audioSource, json.toString());
    }
}

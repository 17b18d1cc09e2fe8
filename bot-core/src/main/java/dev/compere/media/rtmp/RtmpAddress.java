package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import java.net.URI;
import java.net.URISyntaxException;

/// Where to publish: the two values that `phone.getGroupCallStreamRtmpUrl` gives. Whoever has the key can publish
/// in the bot's place, so it is printed nowhere.
///
/// @param url `rtmp://` or `rtmps://`, the host, perhaps a port, and the application's name
/// @param key the stream key
public record RtmpAddress(String url, String key) {

    private static final int LONGEST = 900;

    /// @throws MediaException when it is no such address
    public RtmpAddress {
        var uri = parse(url);
        boolean rtmp = "rtmp".equals(uri.getScheme()) || "rtmps".equals(uri.getScheme());
        if (!rtmp || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null) {
            throw notAnAddress();
        }
        // Each would be a line of options of its own.
        if (key.isBlank() || key.length() > LONGEST || key.chars().anyMatch(Character::isISOControl)) {
            throw new MediaException("the stream key is empty, too long or has line breaks in it");
        }
    }

    String application() {
        return parse(url).getPath().replaceAll("^/+|/+$", "");
    }

    boolean encrypted() {
        return url.startsWith("rtmps:");
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
    }

    /// Without the address: somebody may have put the key into it.
    private static MediaException notAnAddress() {
        return new MediaException(
                "the address of an RTMP server is rtmp://HOST/APPLICATION or rtmps://…, without a key");
    }

    @Override
    public String toString() {
        return "RtmpAddress[" + url + ", key not shown]";
    }
}

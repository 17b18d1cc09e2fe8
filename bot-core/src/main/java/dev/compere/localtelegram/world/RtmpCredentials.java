package dev.compere.localtelegram.world;

/// Where an external program publishes by RTMP, and the key that lets it.
public record RtmpCredentials(String url, String key) {
    /// Whoever has the key can publish.
    @Override
    public String toString() {
        return "RtmpCredentials[" + url + ", key not shown]";
    }
}

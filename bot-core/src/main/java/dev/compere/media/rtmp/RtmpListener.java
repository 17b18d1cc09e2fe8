package dev.compere.media.rtmp;

/// Hears whether a stream reaches its server, on a thread of the publisher; must not block. Whether what is played goes
/// on meanwhile or waits is its owner's decision.
public interface RtmpListener {

    /// The server takes the stream.
    void connected();

    /// It does not, or not any more; the publisher tries again until it is closed. Told again only after a connection,
    /// or when the reason is another one.
    ///
    /// @param reason one line for people, without the key
    void brokeOff(String reason);
}

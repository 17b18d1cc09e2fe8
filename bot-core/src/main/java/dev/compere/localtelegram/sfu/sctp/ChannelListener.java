package dev.compere.localtelegram.sfu.sctp;

/// Hears of the channels of one connection, on whichever thread drives it; must not wait.
public interface ChannelListener {

    /// The peer opened a channel.
    ///
    /// @param channel its number, also that of its stream
    /// @param label the name the peer gave it
    void opened(int channel, String label);

    /// @param text a message, whole
    void received(int channel, String text);

    /// All channels are gone. Comes once, and nothing after it.
    void ended(String reason);
}

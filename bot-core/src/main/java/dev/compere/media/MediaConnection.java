package dev.compere.media;

import java.util.Set;

/// One connection to the media server of a call, from its join payload to its end: group-calls.txt, "Joining a group
/// call". It is never revived: after a loss a new one takes its place. Safe from any thread.
public interface MediaConnection extends AutoCloseable {

    /// What the join sends along; the same one each time.
    JoinPayload joinPayload();

    /// Begins to connect. Whether it works is told to the listener.
    ///
    /// @throws MediaException when the answer cannot be used
    void connect(JoinAnswer.WebRtc answer);

    /// Where what the bot shows and says goes. Takes frames at any time; without a connection they are gone. A
    /// listener's takes none.
    Outlet outlet();

    /// The sources to hear, each as a voice of its own, and no others. More than the library can tell apart by itself
    /// are no problem.
    void hear(Set<Integer> audioSources);

    /// The one participant whose picture to see, and nobody's else; it is what [ConnectionListener#seen] names.
    ///
    /// @param endpoint as Telegram names the participant's video; empty for none
    default void watch(String endpoint) {}

    /// Ends it, and waits until no callback of it runs any more. Harmless when repeated.
    @Override
    void close();
}

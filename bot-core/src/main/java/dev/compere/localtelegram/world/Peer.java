package dev.compere.localtelegram.world;

/// Who can have calls and be the author of a comment.
public sealed interface Peer permits User, Chat {
    long id();

    /// What a client must know, beside the id, to address the peer.
    long accessHash();

    /// The peer's stories. Guarded by the world's lock.
    Stories stories();

    /// Whether a user may start, moderate and end the peer's live story.
    boolean managedBy(User user);
}

package dev.compere.localtelegram.world;

/// How somebody asks to join a call (`phone.joinGroupCall`).
///
/// @param joinAs in whose name
/// @param inviteHash of a link that lets one speak, empty without one
/// @param payload the join payload of the media library, JSON
public record JoinRequest(boolean muted, boolean videoStopped, Peer joinAs, String inviteHash, String payload) {
    /// A listener in one's own name.
    public static JoinRequest listener(User user, String payload) {
        return new JoinRequest(true, true, user, "", payload);
    }
}

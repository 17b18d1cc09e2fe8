package dev.compere.localtelegram.world;

/// How somebody asks to join a call (`phone.joinGroupCall`).
///
/// @param payload the join payload of the media library, JSON
public record JoinRequest(boolean muted, boolean videoStopped, boolean asSelf, String payload) {}

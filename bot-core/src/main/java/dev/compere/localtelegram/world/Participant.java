package dev.compere.localtelegram.world;

/// Somebody in a call.
///
/// @param source the audio source, by which a client asks whether it is still in the call; 0 for viewers, who have no
/// media
/// @param publisher whether the participant sends audio or video
record Participant(User user, int source, boolean publisher) {}

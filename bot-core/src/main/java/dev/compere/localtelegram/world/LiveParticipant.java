package dev.compere.localtelegram.world;

/// Somebody in the call of a live story.
///
/// @param source the audio source, by which a client asks whether it is still in the call; 0 for viewers, who have no
/// media
/// @param publisher whether the participant sends audio or video
record LiveParticipant(User user, int source, boolean publisher) {}

package dev.compere.media;

/// What joining a call sends along: group-calls.txt, "Joining a group call".
///
/// @param audioSource the RTP source (SSRC) of the bot's own sound, never 0, new for every join
/// @param json the payload, with the same source in it
public record JoinPayload(int audioSource, String json) {}

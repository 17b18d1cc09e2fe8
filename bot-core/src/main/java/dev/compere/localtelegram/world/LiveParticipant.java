package dev.compere.localtelegram.world;

import java.util.List;

/// Somebody in the call of a live story.
///
/// @param source the audio source, by which a client asks whether it is still in the call; 0 for viewers, who have no
/// media
/// @param groups the sources of the picture, if the participant announced any
/// @param publisher whether the participant sends audio or video
record LiveParticipant(User user, int source, List<SourceGroup> groups, boolean publisher) {
    /// Somebody without a media connection.
    static LiveParticipant viewer(User user) {
        return new LiveParticipant(user, 0, List.of(), false);
    }
}

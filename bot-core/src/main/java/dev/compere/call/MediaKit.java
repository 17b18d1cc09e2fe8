package dev.compere.call;

import dev.compere.media.MediaEngine;
import java.util.Optional;

/// What calls carry media with.
///
/// @param engine empty where none runs: then the bot is in its calls without hearing or saying anything
public record MediaKit(Optional<MediaEngine> engine) {

    /// Calls without media: comments, reactions and Stars need none.
    public static MediaKit none() {
        return new MediaKit(Optional.empty());
    }
}

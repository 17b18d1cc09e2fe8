package dev.compere.localtelegram.world;

import dev.compere.localtelegram.sfu.Sfu;
import java.util.List;

/// Who publishes a live story.
///
/// @param source the audio source
/// @param groups the sources of the picture, if any were announced
public record Streamer(User user, int source, List<SourceGroup> groups) {
    public Streamer {
        groups = List.copyOf(groups);
    }

    /// By which clients ask the media server for the picture.
    public String endpoint() {
        return Sfu.endpoint(source);
    }
}

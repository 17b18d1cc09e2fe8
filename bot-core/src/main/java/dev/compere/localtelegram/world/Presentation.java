package dev.compere.localtelegram.world;

import java.util.List;

/// A screen that a participant shares, over a media connection of its own.
///
/// @param source the audio source of that connection
/// @param groups the sources of the picture
/// @param endpoint by which clients ask the media server for the picture
public record Presentation(int source, List<SourceGroup> groups, String endpoint, boolean paused) {
    public Presentation {
        groups = List.copyOf(groups);
    }

    /// One of a participant who is played, without a connection.
    static Presentation shown(int source) {
        return new Presentation(source, List.of(new SourceGroup("SIM", List.of(source - 1))), "screen" + source, false);
    }

    Presentation paused(boolean newPaused) {
        return new Presentation(source, groups, endpoint, newPaused);
    }
}

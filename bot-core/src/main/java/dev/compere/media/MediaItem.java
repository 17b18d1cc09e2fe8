package dev.compere.media;

import java.util.concurrent.atomic.AtomicLong;

/// Something to play, once: the same source asked for twice are two items.
///
/// @param id unique in this run
/// @param title for people
public record MediaItem(long id, String title, MediaSource source) {

    private static final AtomicLong IDS = new AtomicLong();

    public static MediaItem of(String title, MediaSource source) {
        return new MediaItem(IDS.incrementAndGet(), title, source);
    }
}

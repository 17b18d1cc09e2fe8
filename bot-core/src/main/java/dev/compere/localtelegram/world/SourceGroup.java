package dev.compere.localtelegram.world;

import java.util.List;

/// Sources (SSRCs) of one video that belong together.
///
/// @param semantics `SIM` for the sizes of a picture, `FID` for a source and the one that repeats its lost packets
public record SourceGroup(String semantics, List<Integer> sources) {
    public SourceGroup {
        sources = List.copyOf(sources);
    }
}

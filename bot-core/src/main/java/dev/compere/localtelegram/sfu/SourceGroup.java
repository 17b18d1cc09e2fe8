package dev.compere.localtelegram.sfu;

import java.util.List;

/// Video sources that belong together (`ssrc-groups` of a join payload).
///
/// @param semantics `SIM` for the layers of one picture, `FID` for a stream and what is sent again of it
record SourceGroup(String semantics, List<Integer> sources) {

    SourceGroup {
        sources = List.copyOf(sources);
    }
}

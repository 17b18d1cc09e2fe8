package dev.compere.localtelegram.sfu;

import java.util.Map;

/// Which pictures a participant wants, and how high (`ReceiverVideoConstraints`).
///
/// @param otherwise the height of all endpoints that are not named
/// @param heights by endpoint; 0 for none
record VideoConstraints(int otherwise, Map<String, Integer> heights) {
    /// What holds until something else is asked for.
    static final VideoConstraints NOTHING = new VideoConstraints(0, Map.of());

    VideoConstraints {
        heights = Map.copyOf(heights);
    }

    int height(String endpoint) {
        return heights.getOrDefault(endpoint, otherwise);
    }
}

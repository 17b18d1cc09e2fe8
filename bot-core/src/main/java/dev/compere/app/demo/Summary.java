package dev.compere.app.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the rehearsal came to.
///
/// @param joinMs from asking to join to Telegram's answer
/// @param p50Ms from the world's send to the entry of a plugin's handler
record Summary(
        String tdlibVersion,
        double joinMs,
        Map<String, Long> events,
        Map<String, Long> sentByWorld,
        long lost,
        long duplicated,
        long dropped,
        Map<String, Map<String, Long>> actions,
        long leaderboardPosts,
        long ledgerStars,
        long worldStars,
        @JsonProperty("p50_ms") double p50Ms,
        @JsonProperty("p99_ms") double p99Ms,
        List<String> unexpectedRequests) {

    /// Whether nothing was lost, doubled, dropped or miscounted.
    boolean isClean() {
        return lost == 0
                && duplicated == 0
                && dropped == 0
                && ledgerStars == worldStars
                && unexpectedRequests.isEmpty();
    }

    String asJson() {
        try {
            return JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException("the summary cannot be written", e);
        }
    }

    String inWords(Path file) {
        return """

                %d messages of the world, lost %d, doubled %d, dropped %d
                Stars: the world gave %d, the ledger has %d
                leaderboards posted: %d
                from the world to a plugin: %.1f ms for half of them, %.1f ms for all but one in a hundred
                %s""".formatted(
                        sentByWorld.values().stream().mapToLong(Long::longValue).sum(),
                        lost,
                        duplicated,
                        dropped,
                        worldStars,
                        ledgerStars,
                        leaderboardPosts,
                        p50Ms,
                        p99Ms,
                        file == null ? "" : "summary in " + file);
    }
}

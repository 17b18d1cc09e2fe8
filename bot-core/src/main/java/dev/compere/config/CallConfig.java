package dev.compere.config;

import java.time.Duration;
import java.util.List;

/// The calls the bot goes to.
///
/// @param addresses in the order of the file, live stories first; each chat at most once of each kind
/// @param checkEvery how often to look for a call; Telegram does not always tell
/// @param firstDelay wait before the first attempt to join again; it doubles from attempt to attempt
/// @param longestDelay up to this
public record CallConfig(List<CallAddress> addresses, Duration checkEvery, Duration firstDelay, Duration longestDelay) {

    public CallConfig {
        addresses = List.copyOf(addresses);
    }

    static CallConfig read(Section section) {
        var rejoin = section.section("rejoin");
        var config = new CallConfig(
                CallAddressReader.read(section),
                section.duration("check_every", Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofHours(1)),
                rejoin.duration("first_delay", Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofMinutes(10)),
                rejoin.duration("longest_delay", Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofHours(1)));
        if (config.firstDelay.compareTo(config.longestDelay) > 0) {
            rejoin.error("has a first_delay longer than its longest_delay", "make it shorter");
        }
        return config;
    }
}

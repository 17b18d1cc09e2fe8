package dev.compere.localtelegram.world;

import java.util.List;

/// How long a comment may be for a number of Stars (`stars_groupcall_message_limits` of the app configuration).
///
/// @param stars the least number of Stars of the level
/// @param pinSeconds how long the comment stays on top
/// @param textLength the most characters
/// @param customEmoji the most custom emoji
/// @param colour six hexadecimal digits
public record MessageLevel(long stars, int pinSeconds, int textLength, int customEmoji, String colour) {
    /// All levels, the most expensive first.
    public static final List<MessageLevel> ALL = List.of(
            new MessageLevel(10_000, 3600, 400, 20, "7C8695"),
            new MessageLevel(2_000, 1800, 280, 10, "E14542"),
            new MessageLevel(500, 900, 200, 7, "ED771E"),
            new MessageLevel(250, 600, 150, 4, "E29A09"),
            new MessageLevel(100, 300, 110, 3, "40A920"),
            new MessageLevel(50, 120, 80, 2, "46A3EB"),
            new MessageLevel(10, 60, 60, 1, "955CDB"),
            new MessageLevel(0, 0, 30, 0, "955CDB"));

    /// The level that a number of Stars buys.
    public static MessageLevel of(long stars) {
        return ALL.stream().filter(level -> stars >= level.stars()).findFirst().orElseThrow();
    }
}

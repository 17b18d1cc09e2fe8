package dev.compere.telegram.object;

/// What a paid comment (group-calls.txt, "Paid live story comments") of at least `minStarCount` Stars may hold;
/// `pinDuration` is in seconds, colours are 0xRRGGBB. TDLib does not enforce the limits.
public record GroupCallMessageLevel(
        long minStarCount,
        int pinDuration,
        int maxTextLength,
        int maxCustomEmojiCount,
        int firstColor,
        int secondColor,
        int backgroundColor)
        implements TdObject {}

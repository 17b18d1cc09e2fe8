package dev.compere.telegram.object;

/// How good a video segment is.
public sealed interface GroupCallVideoQuality extends TdObject {
    record Thumbnail() implements GroupCallVideoQuality {}

    record Medium() implements GroupCallVideoQuality {}

    record Full() implements GroupCallVideoQuality {}
}

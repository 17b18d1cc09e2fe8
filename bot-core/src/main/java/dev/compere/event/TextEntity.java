package dev.compere.event;

/// A part of a text with a meaning of its own.
///
/// @param type TDLib's name of it without the prefix: `url`, `mention`, `customEmoji`, `textUrl`, …
/// @param offset where it starts, in UTF-16 code units
/// @param length how long it is, in UTF-16 code units
/// @param argument the address of a `textUrl`, the id of a `customEmoji` or mentioned user; empty otherwise
public record TextEntity(String type, int offset, int length, String argument) {}

package dev.compere.telegram.object;

/// A text to be sent into a chat (not into a call).
public record InputMessageText(FormattedText text, boolean clearDraft) implements TdObject {}

package dev.compere.telegram.object;

/// One identity that may be sent as.
public record ChatMessageSender(MessageSender sender, boolean needsPremium) implements TdObject {}

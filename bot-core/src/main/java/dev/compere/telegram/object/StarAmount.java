package dev.compere.telegram.object;

/// An amount of Telegram Stars; `nanostarCount` is the fraction in billionths, with the same sign.
public record StarAmount(long starCount, int nanostarCount) implements TdObject {}

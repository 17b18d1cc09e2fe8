package dev.compere.telegram.update;

import dev.compere.telegram.object.StarAmount;

/// The Stars of the own account.
public record UpdateOwnedStarCount(StarAmount starAmount) implements TdUpdate {}

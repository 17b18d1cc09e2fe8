package dev.compere.telegram.update;

import dev.compere.telegram.object.Supergroup;

/// A supergroup or channel is new or has changed, such as by starting a live story.
public record UpdateSupergroup(Supergroup supergroup) implements TdUpdate {}

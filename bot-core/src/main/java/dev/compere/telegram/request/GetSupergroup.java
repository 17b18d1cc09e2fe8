package dev.compere.telegram.request;

import dev.compere.telegram.object.Supergroup;

/// A supergroup or channel that TDLib has met.
public record GetSupergroup(long supergroupId) implements TdRequest<Supergroup> {}

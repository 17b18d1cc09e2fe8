package dev.compere.telegram.request;

import dev.compere.telegram.object.BasicGroup;

/// A basic group that TDLib has met.
public record GetBasicGroup(long basicGroupId) implements TdRequest<BasicGroup> {}

package dev.compere.telegram.update;

import dev.compere.telegram.object.BasicGroup;

/// A basic group is new or has changed, such as by putting one out.
public record UpdateBasicGroup(BasicGroup basicGroup) implements TdUpdate {}

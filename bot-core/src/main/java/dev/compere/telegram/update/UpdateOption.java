package dev.compere.telegram.update;

import dev.compere.telegram.object.OptionValue;

/// An option has a new value.
public record UpdateOption(String name, OptionValue value) implements TdUpdate {}

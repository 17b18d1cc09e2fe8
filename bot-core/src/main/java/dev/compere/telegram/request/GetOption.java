package dev.compere.telegram.request;

import dev.compere.telegram.object.OptionValue;

/// One option by its name.
public record GetOption(String name) implements TdRequest<OptionValue> {}

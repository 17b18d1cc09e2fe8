package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.OptionValue;

/// Sets an option, such as `online`.
public record SetOption(String name, OptionValue value) implements TdRequest<Ok> {}

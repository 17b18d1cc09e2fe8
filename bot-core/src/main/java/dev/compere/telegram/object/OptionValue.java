package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonTypeName;

/// The value of an option.
public sealed interface OptionValue extends TdObject {

    @JsonTypeName("optionValueBoolean")
    record Flag(boolean value) implements OptionValue {}

    @JsonTypeName("optionValueInteger")
    record Whole(long value) implements OptionValue {}

    @JsonTypeName("optionValueString")
    record Text(String value) implements OptionValue {}

    /// The option does not exist, or exists no longer.
    record Empty() implements OptionValue {}
}

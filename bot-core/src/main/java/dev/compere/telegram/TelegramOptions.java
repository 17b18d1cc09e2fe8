package dev.compere.telegram;

import dev.compere.telegram.object.OptionValue;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// TDLib's options at one moment, such as `group_call_message_text_length_max`.
public record TelegramOptions(Map<String, OptionValue> values) {

    public TelegramOptions {
        values = Map.copyOf(values);
    }

    /// The number, or nothing if there is no such option or it is no number.
    public OptionalLong whole(String name) {
        return values.get(name) instanceof OptionValue.Whole(long value)
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    /// The text, or nothing if there is no such option or it is no text.
    public Optional<String> text(String name) {
        return values.get(name) instanceof OptionValue.Text(String value) ? Optional.of(value) : Optional.empty();
    }

    /// The flag; false if there is no such option.
    public boolean flag(String name) {
        return values.get(name) instanceof OptionValue.Flag(boolean value) && value;
    }
}

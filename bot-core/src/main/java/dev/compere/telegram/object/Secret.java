package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/// A text that must never be shown: a password, a key, a login code, a phone number. It can be sent, but not printed.
public record Secret(@JsonValue String value) {

    @JsonCreator
    public Secret {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}

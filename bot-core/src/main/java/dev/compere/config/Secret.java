package dev.compere.config;

/// A value that must not be seen: printing it, logging it or putting it into a message shows `[hidden]`.
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /// The value itself, to be handed to whoever needs it and to nobody else.
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}

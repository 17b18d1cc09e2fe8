package dev.compere.plugin.script;

import java.util.Locale;

/// How much somebody may do with a plugin; each includes those before it.
enum Role {
    EVERYONE,
    /// Gave Stars in this call.
    DONOR,
    /// Named by the operator.
    TRUSTED,
    /// Owns the call or manages it, or is named by the operator.
    ADMIN;

    static Role of(String word) {
        return Words.choice(Role.class, "a role", word);
    }

    /// As scripts and `bot.yaml` write it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAtLeast(Role least) {
        return compareTo(least) >= 0;
    }
}

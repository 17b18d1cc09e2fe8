package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.Budget;
import dev.compere.plugin.sandbox.SafeText;

/// What a script hands to the host, which could be anything: a list of lists may take forever to write.
final class Given {

    private Given() {}

    /// As Groovy writes it, within the budget of the handler that is running, if it has one.
    static String text(Object value) {
        return Budget.isOpen() ? SafeText.text(value) : String.valueOf(value);
    }
}

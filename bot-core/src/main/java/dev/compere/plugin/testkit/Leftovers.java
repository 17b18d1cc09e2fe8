package dev.compere.plugin.testkit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test that passed, but left something over.
final class Leftovers implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        var leftovers = ((PluginTest) context.getRequiredTestInstance()).leftovers();
        if (!leftovers.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("something is left over at the end of the test:\n  "
                    + String.join("\n  ", leftovers)
                    + "\nwhat is expected is looked at with 'actions' or 'said': assert actions == […]");
        }
    }
}

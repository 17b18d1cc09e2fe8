package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.PluginClassLoader;

/// Where in a plugin something was thrown.
///
/// @param line in `plugin.groovy`, from 1; 0 if unknown
/// @param beside the line of another file of the plugin that was called from there, `Words.groovy:12`; empty if it
///     was thrown in `plugin.groovy` itself
record FaultPlace(int line, String beside) {

    /// How the classes of `plugin.groovy` begin; see [CompiledPlugin#scriptClass].
    private static final String SCRIPT = "Plugin_";

    private static final int MOST_CAUSES = 10;

    static FaultPlace of(Throwable thrown, PluginClassLoader loader) {
        var beside = "";
        var cause = thrown;
        for (int causes = 0; cause != null && causes < MOST_CAUSES; causes++) {
            for (var frame : cause.getStackTrace()) {
                if (frame.getLineNumber() > 0 && loader.owns(frame.getClassName())) {
                    if (frame.getClassName().startsWith(SCRIPT)) {
                        return new FaultPlace(frame.getLineNumber(), beside);
                    }
                    beside = beside.isEmpty() ? frame.getFileName() + ":" + frame.getLineNumber() : beside;
                }
            }
            cause = cause.getCause();
        }
        return new FaultPlace(0, beside);
    }
}

package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.BudgetExceeded;
import dev.compere.plugin.sandbox.Limit;
import dev.compere.plugin.sandbox.PluginClassLoader;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/// A plugin's handler threw. The message is the line for people; what was thrown is not kept, because it may hold
/// on to the plugin's classes and may be of a class the plugin made itself.
public final class PluginFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;

    private final String plugin;
    private final String occasion;
    private final int line;
    private final String reason;
    private final Limit limit;

    private PluginFault(String plugin, String occasion, int line, String reason, Limit limit) {
        super(
                plugin + ": " + occasion + ": " + CompiledPlugin.FILE + (line > 0 ? ":" + line : "") + ": " + reason,
                null,
                true,
                false);
        this.plugin = plugin;
        this.occasion = occasion;
        this.line = line;
        this.reason = reason;
        this.limit = limit;
    }

    /// One that was told of, because it happened in another process.
    ///
    /// @param occasion the handler, timer or hook that was running
    /// @param line in `plugin.groovy`, from 1; 0 if unknown
    public static PluginFault told(String plugin, String occasion, int line, String reason, Optional<Limit> limit) {
        return new PluginFault(plugin, oneLine(occasion), line, oneLine(reason), limit.orElse(null));
    }

    static PluginFault of(String plugin, String occasion, Throwable thrown, PluginClassLoader loader) {
        if (thrown instanceof InvocationTargetException constructing) {
            return of(plugin, occasion, constructing.getCause(), loader);
        }
        if (thrown instanceof ExceptionInInitializerError initialising && initialising.getCause() != null) {
            return of(plugin, occasion, initialising.getCause(), loader);
        }
        var limit = thrown instanceof BudgetExceeded exceeded ? exceeded.limit() : null;
        var place = FaultPlace.of(thrown, loader);
        var reason = reasonOf(thrown, loader) + (place.beside().isEmpty() ? "" : " (" + place.beside() + ")");
        return new PluginFault(plugin, occasion, place.line(), reason, limit);
    }

    public String plugin() {
        return plugin;
    }

    /// The handler, timer or hook that was running: `MessageReceived`, `!top`, `every`, `onLoad`.
    public String occasion() {
        return occasion;
    }

    /// In `plugin.groovy`, from 1; 0 if unknown.
    public int line() {
        return line;
    }

    /// What was wrong, without where.
    public String reason() {
        return reason;
    }

    /// The limit of the sandbox that the handler hit, if that was it.
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }

    /// An exception class of the plugin's own could do anything in its `getMessage`: only its name is used.
    private static String reasonOf(Throwable thrown, PluginClassLoader loader) {
        var type = thrown.getClass();
        if (thrown instanceof BudgetExceeded exceeded) {
            return exceeded.limit().sentence();
        }
        if (thrown instanceof InterruptedException) {
            return "it took too long and was stopped";
        }
        if (type.getClassLoader() == loader || thrown.getMessage() == null) {
            return type.getSimpleName();
        }
        var shortened = oneLine(thrown.getMessage());
        boolean written = thrown instanceof IllegalArgumentException || thrown instanceof IllegalStateException;
        return written ? shortened : shortened + " (" + type.getSimpleName() + ")";
    }

    private static String oneLine(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}

package dev.compere.plugin.script;

import dev.compere.event.MessageEvent;
import dev.compere.event.Sender;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A comment that gave a command, with its arguments read as the command declares them. Immutable.
///
/// An argument that may be left out is asked for with a default, `command.number('places', 5)`, or after
/// `command.has('places')`; a text that was left out is empty.
public final class Command {

    /// What a command starts with unless `bot.yaml` says otherwise.
    public static final String DEFAULT_PREFIX = "!";

    private final String occasion;
    private final CommandSyntax syntax;
    private final CommandComment comment;
    private final Map<String, Object> values;
    private final Supplier<String> role;

    /// @param occasion the name with its prefix
    Command(
            String occasion,
            CommandSyntax syntax,
            CommandComment comment,
            Map<String, Object> values,
            Supplier<String> role) {
        this.occasion = occasion;
        this.syntax = syntax;
        this.comment = comment;
        this.values = values;
        this.role = role;
    }

    String occasion() {
        return occasion;
    }

    /// As it was written, in lower case and without the prefix: `top`, or an alias.
    public String getName() {
        return comment.name();
    }

    /// The words after the name.
    public List<String> getArgs() {
        return comment.words().all();
    }

    /// Who gave it.
    public Sender getSender() {
        return comment.event().sender();
    }

    /// The comment itself.
    public MessageEvent getEvent() {
        return comment.event();
    }

    /// What its sender is: `everyone`, `donor`, `trusted` or `admin`.
    public String getRole() {
        return role.get();
    }

    /// Whether an argument was given.
    public boolean has(String argument) {
        parameter(argument);
        return values.containsKey(argument);
    }

    public String text(String argument) {
        return text(argument, "");
    }

    public String text(String argument, CharSequence fallback) {
        return value(argument, "text", String.class, fallback.toString());
    }

    public long number(String argument) {
        return given(argument, value(argument, "number", Long.class, null));
    }

    public long number(String argument, long fallback) {
        return value(argument, "number", Long.class, fallback);
    }

    public BigDecimal decimal(String argument) {
        return given(argument, value(argument, "decimal", BigDecimal.class, null));
    }

    public BigDecimal decimal(String argument, BigDecimal fallback) {
        return value(argument, "decimal", BigDecimal.class, fallback);
    }

    public Duration duration(String argument) {
        return given(argument, value(argument, "duration", Duration.class, null));
    }

    public Duration duration(String argument, CharSequence fallback) {
        return value(argument, "duration", Duration.class, Durations.parse(fallback));
    }

    public Sender viewer(String argument) {
        return given(argument, value(argument, "viewer", Sender.class, null));
    }

    public Sender viewer(String argument, Sender fallback) {
        return value(argument, "viewer", Sender.class, fallback);
    }

    private <T> T value(String argument, String verb, Class<T> type, T fallback) {
        var declared = parameter(argument).kind().verb();
        if (!declared.equals(verb)) {
            throw new IllegalArgumentException("argument '" + argument + "' of '" + syntax.name()
                    + "' is read with command." + declared + "('" + argument + "')");
        }
        var value = values.get(argument);
        return value == null ? fallback : type.cast(value);
    }

    private <T> T given(String argument, T value) {
        if (value == null) {
            throw new IllegalStateException("argument '" + argument + "' was left out: ask command.has('" + argument
                    + "') first, or give a default as the second argument");
        }
        return value;
    }

    private CommandParameter parameter(String argument) {
        return syntax.parameter(argument).orElseThrow(() -> {
            var names = syntax.parameters().stream().map(CommandParameter::name).toList();
            return new IllegalArgumentException(
                    "command '" + syntax.name() + "' declares no argument '" + argument + "'"
                            + Closest.to(argument, names)
                                    .map(meant -> "; did you mean '" + meant + "'?")
                                    .orElse("; it has " + names));
        });
    }
}

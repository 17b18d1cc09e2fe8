package dev.compere.plugin.script;

import dev.compere.event.MessageEvent;
import dev.compere.event.Sender;
import dev.compere.plugin.script.CommandSyntax.Arguments;
import groovy.lang.Closure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commands of a script: declared at the top level, then asked about every comment. Used on the plugin's
/// thread.
final class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    /// What is to be done about a comment.
    sealed interface Order {
        record Nothing() implements Order {}

        record Obey(Command command, Closure<?> handler) implements Order {}

        /// The command was given in a wrong way.
        ///
        /// @param occasion the command with its prefix
        /// @param usage how it is written, and what was wrong
        record Explain(String occasion, Sender whom, String usage) implements Order {}
    }

    private final String prefix;
    private final Roles roles;
    private final Function<MessageEvent, Long> stars;
    private final Map<String, DeclaredCommand> byName = new HashMap<>();
    private DeclaredCommand others;
    private final Viewers viewers = new Viewers();
    private long silenced;

    /// @param stars what the sender of a message gave in its call
    Commands(String prefix, Roles roles, Function<MessageEvent, Long> stars) {
        this.prefix = prefix;
        this.roles = roles;
        this.stars = stars;
    }

    void declare(DeclaredCommand command) {
        var names = new ArrayList<>(command.aliases());
        names.addFirst(command.syntax().name());
        for (var name : names) {
            if (byName.put(name, command) != null) {
                throw new IllegalArgumentException("command '" + name + "' is declared twice");
            }
        }
    }

    /// Hands over every command that is not declared here.
    void declareOthers(Closure<?> handler) {
        if (others != null) {
            throw new IllegalArgumentException("'otherCommands' is declared twice");
        }
        others = new DeclaredCommand("other [words...]", Map.of(), handler);
    }

    boolean areDeclared() {
        return !byName.isEmpty() || others != null;
    }

    /// For people who ask what there is, in the order of the names.
    List<CommandHelp> help() {
        return new LinkedHashSet<>(byName.values())
                .stream()
                        .map(command -> CommandHelp.of(command, prefix))
                        .sorted()
                        .toList();
    }

    Role roleOf(MessageEvent event) {
        return roles.of(event, () -> stars.apply(event));
    }

    Order heard(MessageEvent event, Instant now) {
        if (!areDeclared() || !CommandComment.canBe(event.getClass())) {
            return new Order.Nothing();
        }
        viewers.saw(event);
        return CommandComment.in(event, prefix, now)
                .map(comment -> order(comment, now))
                .orElseGet(Order.Nothing::new);
    }

    private Order order(CommandComment comment, Instant now) {
        var declared = byName.getOrDefault(comment.name(), others);
        return declared == null ? new Order.Nothing() : order(comment, declared, now);
    }

    private Order order(CommandComment comment, DeclaredCommand declared, Instant now) {
        var event = comment.event();
        boolean admin = roles.of(event, () -> 0).isAtLeast(Role.ADMIN);
        if (declared.role() != Role.EVERYONE && !roleOf(event).isAtLeast(declared.role())) {
            return silence(comment, "is for " + declared.role().word() + " and above");
        }
        if (!admin && declared.isCoolingDown(event, now)) {
            return silence(comment, "is cooling down");
        }
        return switch (declared.syntax().read(comment.words(), viewers.of(event.call()))) {
            case Arguments.Given(Map<String, Object> values) -> {
                declared.obeyed(event, now);
                yield new Order.Obey(command(comment, declared, values), declared.handler());
            }
            case Arguments.Wrong(String sentence) ->
                declared.explainsTo(event, now)
                        ? new Order.Explain(
                                occasion(comment),
                                event.sender(),
                                declared.syntax().usage(prefix) + ": " + sentence)
                        : silence(comment, "was explained just now");
        };
    }

    private Command command(CommandComment comment, DeclaredCommand declared, Map<String, Object> values) {
        return new Command(
                occasion(comment),
                declared.syntax(),
                comment,
                Map.copyOf(values),
                () -> roleOf(comment.event()).word());
    }

    private String occasion(CommandComment comment) {
        return prefix + comment.name();
    }

    private Order silence(CommandComment comment, String why) {
        silenced++;
        log.debug(
                "{} of {} {}; {} were left unanswered so far",
                occasion(comment),
                comment.event().sender().id(),
                why,
                silenced);
        return new Order.Nothing();
    }
}

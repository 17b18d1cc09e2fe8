package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.event.MessageEvent;
import groovy.lang.Closure;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A command as a script declares it, and the pauses it has at the moment.
final class DeclaredCommand {

    private record User(CallKey call, long id) {

        static User of(MessageEvent event) {
            return new User(event.call(), event.sender().id());
        }
    }

    /// A viewer who keeps writing it wrongly is told how once in so long.
    private static final Duration BETWEEN_EXPLANATIONS = Duration.ofSeconds(10);

    private final CommandSyntax syntax;
    private final List<String> aliases;
    private final Role role;
    private final String help;
    private final Cooldowns<CallKey> cooldown;
    private final Cooldowns<User> userCooldown;
    private final Cooldowns<User> explanations = new Cooldowns<>(BETWEEN_EXPLANATIONS);
    private final Closure<?> handler;

    DeclaredCommand(String declared, Map<String, ?> options, Closure<?> handler) {
        this.syntax = CommandSyntax.parse(declared);
        this.aliases = aliases(options.get("aliases"));
        this.role = Role.of(ScriptBase.word(options, "role", Role.EVERYONE.word()));
        this.help = ScriptBase.word(options, "help", "");
        this.cooldown = new Cooldowns<>(length(options, "cooldown"));
        this.userCooldown = new Cooldowns<>(length(options, "userCooldown"));
        this.handler = handler;
    }

    private static List<String> aliases(Object aliases) {
        return aliases instanceof Collection<?> names
                ? names.stream()
                        .map(name -> CommandSyntax.name(name.toString()))
                        .toList()
                : List.of();
    }

    private static Duration length(Map<String, ?> options, String name) {
        var text = ScriptBase.word(options, name, "");
        return text.isEmpty() ? Duration.ZERO : Durations.parse(text);
    }

    CommandSyntax syntax() {
        return syntax;
    }

    List<String> aliases() {
        return aliases;
    }

    Role role() {
        return role;
    }

    String help() {
        return help;
    }

    Closure<?> handler() {
        return handler;
    }

    boolean isCoolingDown(MessageEvent event, Instant now) {
        return cooldown.isRunning(event.call(), now) || userCooldown.isRunning(User.of(event), now);
    }

    void obeyed(MessageEvent event, Instant now) {
        cooldown.begin(event.call(), now);
        userCooldown.begin(User.of(event), now);
    }

    /// Whether the viewer may be told once more how it is written; if so, the next time is some time off.
    boolean explainsTo(MessageEvent event, Instant now) {
        var user = User.of(event);
        if (explanations.isRunning(user, now)) {
            return false;
        }
        explanations.begin(user, now);
        return true;
    }
}

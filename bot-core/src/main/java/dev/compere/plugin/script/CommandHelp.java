package dev.compere.plugin.script;

import java.util.Comparator;

/// What people may be told of a command.
///
/// @param name without the prefix: `give`
/// @param usage how it is written, with the prefix: `!give <who> <stars> [note…]`
/// @param help what it does, in the author's words; may be empty
/// @param role who may give it: `everyone`, `donor`, `trusted` or `admin`
public record CommandHelp(String name, String usage, String help, String role) implements Comparable<CommandHelp> {

    static CommandHelp of(DeclaredCommand command, String prefix) {
        return new CommandHelp(
                command.syntax().name(),
                command.syntax().usage(prefix),
                command.help(),
                command.role().word());
    }

    @Override
    public int compareTo(CommandHelp other) {
        return Comparator.comparing(CommandHelp::usage).compare(this, other);
    }
}

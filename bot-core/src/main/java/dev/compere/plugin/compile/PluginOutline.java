package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.plugin.script.DeclaredSetting;
import dev.compere.plugin.script.PluginHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What can be told of a plugin from its text, without compiling or running it. Only what is written out is in it: a
/// command with a computed name is not.
///
/// @param settings in their order
/// @param used the permissions of all verbs whose names stand in the script
/// @param events what it has handlers for: `PaidCommentReceived`
/// @param commands in their order
/// @param timers as they are set: `every 10m`
/// @param texts by language and key
public record PluginOutline(
        PluginHeader header,
        List<DeclaredSetting> settings,
        Set<Permission> used,
        List<String> events,
        List<OutlinedCommand> commands,
        List<String> timers,
        Map<String, Map<String, String>> texts) {

    /// A command as the script declares it.
    ///
    /// @param syntax its name and what it takes: `give <who:viewer> [note...]`
    /// @param role who may give it
    /// @param cooldown for all together; empty if there is none
    /// @param userCooldown for each viewer; empty if there is none
    /// @param help one line; may be empty
    public record OutlinedCommand(
            String syntax, List<String> aliases, String role, String cooldown, String userCooldown, String help) {

        public OutlinedCommand {
            aliases = List.copyOf(aliases);
        }
    }

    public PluginOutline {
        settings = List.copyOf(settings);
        used = Set.copyOf(used);
        events = List.copyOf(events);
        commands = List.copyOf(commands);
        timers = List.copyOf(timers);
        texts = new TreeMap<>(texts);
    }

    /// Empty if the script cannot be parsed or has no header.
    ///
    /// @throws IOException if there is no readable `plugin.groovy` in the folder
    public static Optional<PluginOutline> read(Path folder) throws IOException {
        return new OutlineReader(PluginSource.read(folder)).read();
    }
}

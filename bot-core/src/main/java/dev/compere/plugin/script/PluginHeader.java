package dev.compere.plugin.script;

import dev.compere.action.Permission;
import java.util.List;
import java.util.Set;

/// What a plugin says of itself in the first line of its script:
/// `plugin 'jukebox', version: '1.0', api: 1, about: 'Takes wishes', permissions: ['messages.send']`.
///
/// It is read from the text without running anything.
///
/// @param name the folder's name
/// @param version the author's own count
/// @param api which version of what a script can say it was written for; only [#API] so far
/// @param about one line for lists of plugins; may be empty
/// @param permissions all that it wants to be allowed
/// @param hosts all that it wants to ask over HTTP, `api.example.org` or `api.example.org:8443`
public record PluginHeader(
        String name, String version, int api, String about, Set<Permission> permissions, List<String> hosts) {

    /// The present version of what a script can say.
    public static final int API = 1;

    public PluginHeader {
        permissions = Set.copyOf(permissions);
        hosts = List.copyOf(hosts);
    }

    /// A header with all that must be in it, ready to be pasted.
    public static String line(String name, Set<Permission> permissions) {
        var line = "plugin '" + name + "', version: '1.0', api: " + API;
        var words = permissions.stream()
                .sorted()
                .map(each -> "'" + each.word() + "'")
                .toList();
        var hosts = permissions.contains(Permission.HTTP) ? ", hosts: ['api.example.org']" : "";
        return (words.isEmpty() ? line : line + ", permissions: [" + String.join(", ", words) + "]") + hosts;
    }
}

package dev.compere.plugin;

import dev.compere.action.Permission;
import dev.compere.dispatch.Allowance;
import dev.compere.dispatch.Grants;
import dev.compere.plugin.script.HttpAddress;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What the plugins at work may do: all that their headers ask for and the configuration grants. What a plugin
/// may do is remembered when it is gone, for its last actions. Safe from any thread.
public final class PluginGrants implements Grants {

    /// How the operator allows a host to be asked without encryption.
    private static final String PLAIN = "http://";

    private final PluginsConfig config;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> hosts = new ConcurrentHashMap<>();

    public PluginGrants(PluginsConfig config) {
        this.config = config;
    }

    @Override
    public Allowance of(String plugin) {
        return allowances.getOrDefault(plugin, Allowance.NONE);
    }

    /// A version with this header is at work from now on.
    void follow(PluginHeader header) {
        var plugin = config.of(header.name());
        var permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(header.permissions());
        permissions.retainAll(plugin.granted());
        hosts.put(header.name(), Set.copyOf(header.hosts()));
        var limits = plugin.limits();
        allowances.put(header.name(), new Allowance(permissions, limits.actionsPerMinute(), limits.starsPerDay()));
    }

    /// @throws IllegalArgumentException if a plugin may not ask a host, with what to write
    void requireHost(String plugin, HttpAddress address) {
        var wanted = address.secure() ? address.host() : PLAIN + address.host();
        boolean isGranted = of(plugin).permissions().contains(Permission.HTTP)
                && config.of(plugin).hosts().contains(wanted);
        if (!hosts.getOrDefault(plugin, Set.of()).contains(address.host()) || !isGranted) {
            throw new IllegalArgumentException(
                    "the plugin is not granted to ask '" + wanted + "': write it below plugins.each." + plugin
                            + ".hosts in bot.yaml, with http among its permissions");
        }
    }

    /// What a plugin asks for and does not get, with what to write in `bot.yaml`; one line.
    public Optional<String> withheld(PluginHeader header) {
        var plugin = config.of(header.name());
        var withheld = new ArrayList<String>();
        var lines = new ArrayList<String>();
        if (!plugin.granted().containsAll(header.permissions())) {
            withheld.addAll(words(missing(header.permissions(), plugin.granted())));
            lines.add("permissions: " + words(header.permissions()));
        }
        var hostsGranted = plugin.hosts().stream()
                .map(host -> host.startsWith(PLAIN) ? host.substring(PLAIN.length()) : host)
                .toList();
        if (!hostsGranted.containsAll(header.hosts())) {
            withheld.addAll(missing(header.hosts(), hostsGranted));
            lines.add("hosts: " + header.hosts());
        }
        if (mayOnlyLookAtStars(header, plugin)) {
            withheld.add("Stars to spend");
            lines.add("limits: {stars_per_day: 10}");
        }
        return withheld.isEmpty()
                ? Optional.empty()
                : Optional.of("it asks for what it is not granted: " + String.join(", ", withheld)
                        + "; if it shall have it, write below plugins.each." + header.name() + " in bot.yaml: "
                        + String.join("; ", lines));
    }

    private static boolean mayOnlyLookAtStars(PluginHeader header, PluginConfig plugin) {
        return header.permissions().contains(Permission.STARS_SPEND)
                && plugin.limits().starsPerDay() == 0;
    }

    private static <T> Set<T> missing(Collection<T> asked, Collection<T> granted) {
        var missing = new TreeSet<T>(asked);
        missing.removeAll(granted);
        return missing;
    }

    private static List<String> words(Set<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::word).toList();
    }
}

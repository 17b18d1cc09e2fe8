package dev.compere.plugin;

import dev.compere.action.Permission;
import dev.compere.dispatch.Allowance;
import dev.compere.dispatch.Grants;
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

/// What the plugins at work may do: all that their headers ask for and the configuration grants. What a plugin may do
/// is remembered when it is gone, for its last actions. Safe from any thread.
public final class PluginGrants implements Grants {

    private final PluginsConfig config;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

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
        var limits = plugin.limits();
        allowances.put(header.name(), new Allowance(permissions, limits.actionsPerMinute(), limits.starsPerDay()));
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
        if (!plugin.hosts().containsAll(header.hosts())) {
            withheld.addAll(missing(header.hosts(), plugin.hosts()));
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

package dev.compere.plugin.script;

import dev.compere.action.Permission;
import dev.compere.event.CallEvent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `bot.yaml` says about one plugin.
///
/// @param enabled whether it is loaded at all
/// @param granted what it may do of what it asks for
/// @param hosts which it may ask over HTTPS, of those it asks for, or with `http://` in front without encryption
/// @param language of its texts, such as `en`
/// @param zone whose clock on the wall its cron expressions mean
/// @param roles who is more than a viewer to it
/// @param settings texts, numbers, true/false, lists and maps by name
public record PluginConfig(
        boolean enabled,
        Level level,
        Set<Permission> granted,
        List<String> hosts,
        PluginLimits limits,
        String language,
        ZoneId zone,
        Roles roles,
        Map<String, Object> settings) {

    /// What every plugin may do unless `bot.yaml` says otherwise.
    public static final Set<Permission> USUALLY_GRANTED = Set.of(Permission.MESSAGES_SEND, Permission.MESSAGES_REACT);

    /// A plugin that the configuration does not mention.
    public static final PluginConfig DEFAULT = new PluginConfig(
            true,
            Level.SANDBOX,
            USUALLY_GRANTED,
            List.of(),
            PluginLimits.DEFAULT,
            "en",
            ZoneOffset.UTC,
            Roles.NONE,
            Map.of());

    public PluginConfig {
        granted = Set.copyOf(granted);
        hosts = List.copyOf(hosts);
        settings = Map.copyOf(settings);
    }

    /// Whether a plugin may do something: it asks for that, and is granted it.
    public boolean allows(PluginHeader header, Permission permission) {
        return granted.contains(permission) && header.permissions().contains(permission);
    }

    /// Whether a plugin may hear of such events.
    public boolean allowsToHear(PluginHeader header, Class<? extends CallEvent> event) {
        return Permission.neededToHear(event).stream().allMatch(permission -> allows(header, permission));
    }

    public PluginConfig withEnabled(boolean changed) {
        return new PluginConfig(changed, level, granted, hosts, limits, language, zone, roles, settings);
    }

    public PluginConfig withLevel(Level changed) {
        return new PluginConfig(enabled, changed, granted, hosts, limits, language, zone, roles, settings);
    }

    public PluginConfig withGranted(Set<Permission> changed) {
        return new PluginConfig(enabled, level, changed, hosts, limits, language, zone, roles, settings);
    }

    public PluginConfig withHosts(List<String> changed) {
        return new PluginConfig(enabled, level, granted, changed, limits, language, zone, roles, settings);
    }

    public PluginConfig withLimits(PluginLimits changed) {
        return new PluginConfig(enabled, level, granted, hosts, changed, language, zone, roles, settings);
    }

    public PluginConfig withLanguage(String changed) {
        return new PluginConfig(enabled, level, granted, hosts, limits, changed, zone, roles, settings);
    }

    public PluginConfig withZone(ZoneId changed) {
        return new PluginConfig(enabled, level, granted, hosts, limits, language, changed, roles, settings);
    }

    public PluginConfig withRoles(Roles changed) {
        return new PluginConfig(enabled, level, granted, hosts, limits, language, zone, changed, settings);
    }

    public PluginConfig withSettings(Map<String, Object> changed) {
        return new PluginConfig(enabled, level, granted, hosts, limits, language, zone, roles, changed);
    }
}

package dev.compere.plugin;

import dev.compere.action.Permission;
import dev.compere.plugin.script.PluginHeader;
import java.util.Set;
import java.util.regex.Pattern;

/// Scripts of tests that are not about the header: it asks for everything and stands in the script's own first line.
public final class Headed {

    private static final Pattern HEADER = Pattern.compile("^plugin '", Pattern.MULTILINE);

    private Headed() {}

    public static String script(String plugin, String text) {
        return script(plugin, text, Set.of(Permission.values()));
    }

    static String script(String plugin, String text, Set<Permission> asked) {
        if (HEADER.matcher(text).find()) {
            return text;
        }
        return PluginHeader.line(plugin, asked) + "; " + text;
    }
}

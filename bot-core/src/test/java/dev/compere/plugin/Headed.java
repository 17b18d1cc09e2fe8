package dev.compere.plugin;

import dev.compere.action.Permission;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Scripts of tests that are not about the header: it asks for everything and stands in the script's own first line.
public final class Headed {

    private Headed() {}

    public static String script(String plugin, String text) {
        if (text.startsWith("plugin '")) {
            return text;
        }
        var permissions = Arrays.stream(Permission.values())
                .map(permission -> "'" + permission.word() + "'")
                .collect(Collectors.joining(", ", "[", "]"));
        return "plugin '" + plugin + "', version: '1', api: 1, permissions: " + permissions
                + ", hosts: ['api.example.org']; " + text;
    }
}

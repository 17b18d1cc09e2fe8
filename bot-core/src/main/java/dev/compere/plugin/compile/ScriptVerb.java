package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.plugin.script.Needs;
import dev.compere.plugin.script.PluginScript;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A word that scripts have, as the classes that define it tell.
///
/// @param use how it is written: `say(text, …: …)`
/// @param permissions those that it needs always; one that only an argument needs is not among them
public record ScriptVerb(String use, Set<Permission> permissions) {

    public ScriptVerb {
        permissions = Set.copyOf(permissions);
    }

    /// All there are, by name.
    public static List<ScriptVerb> all() {
        var vocabulary = new ScriptVocabulary();
        return vocabulary.methods().stream()
                .map(name -> new ScriptVerb(vocabulary.usesOf(name), permissions(name)))
                .toList();
    }

    private static Set<Permission> permissions(String name) {
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(PluginScript.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .flatMap(ScriptVerb::needs)
                .filter(need -> need.with().isEmpty())
                .forEach(need -> permissions.add(need.value()));
        return permissions;
    }

    private static Stream<Needs> needs(Method method) {
        return Arrays.stream(method.getAnnotationsByType(Needs.class));
    }
}

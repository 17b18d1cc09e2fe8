package dev.compere.plugin.sandbox;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.compere.plugin.script.EventProperties;
import dev.compere.plugin.script.PluginScript;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What of our own a script can reach, by a rule: the verbs of [PluginScript], all events, and every type of ours that
/// a public method of these takes or gives. What is public in such a type is meant for authors; nothing else may be.
final class ScriptApi {

    private static final String OURS = "dev.compere.";
    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Map<String, Class<?>> types = new TreeMap<>();

    ScriptApi() {
        reach(PluginScript.class);
        reach(EventProperties.class);
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(OURS + "event").stream()
                        .filter(type ->
                                type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .forEach(type -> reach(type.reflect()));
    }

    /// The text that `compere.txt` must have behind its opening comment.
    String lines() {
        return String.join("\n", types.values().stream().map(this::block).toList());
    }

    private void reach(Class<?> type) {
        var element = type.isArray() ? type.componentType() : type;
        if (!element.getName().startsWith(OURS) || types.putIfAbsent(element.getName(), element) != null) {
            return;
        }
        if (element.getSuperclass() != null) {
            reach(element.getSuperclass());
        }
        Arrays.stream(element.getInterfaces()).forEach(this::reach);
        publicMethodsOf(element)
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes())))
                .forEach(this::reach);
        publicMethodsOf(element).flatMap(ScriptApi::givenToClosures).forEach(this::reach);
    }

    /// What a method hands to a closure stands in an annotation of that closure only.
    private static Stream<Class<?>> givenToClosures(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(ClosureParams.class))
                .filter(given -> given != null && given.value() == SimpleType.class)
                .flatMap(given -> Arrays.stream(given.options()))
                .map(ScriptApi::named);
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("a closure is said to be given a " + type + ", which there is not", e);
        }
    }

    private void reach(Type type) {
        switch (type) {
            case Class<?> plain -> reach(plain);
            case ParameterizedType generic -> {
                reach(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::reach);
            }
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).forEach(this::reach);
            default -> {} // a type variable: its bounds are named elsewhere
        }
    }

    private String block(Class<?> type) {
        var lines = new ArrayList<String>();
        lines.add("type " + type.getName() + marksOf(type));
        lines.addAll(constantsOf(type));
        var members = new TreeSet<String>();
        if (type == PluginScript.class) {
            members.add("<init>()V");
        }
        publicMethodsOf(type).map(Signatures::of).forEach(members::add);
        lines.addAll(members);
        return String.join("\n", lines) + "\n";
    }

    private static String marksOf(Class<?> type) {
        return type == PluginScript.class ? " extendable" : type == EventProperties.class ? " plumbing" : "";
    }

    private static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
                .map(field -> "field " + field.getName())
                .sorted()
                .toList();
    }

    private static Stream<Method> publicMethodsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_OBJECT.contains(method.getName()));
    }
}

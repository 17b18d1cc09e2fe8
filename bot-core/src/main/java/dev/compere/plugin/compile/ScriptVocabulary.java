package dev.compere.plugin.compile;

import dev.compere.event.CallEvent;
import dev.compere.plugin.script.CallVerbs;
import dev.compere.plugin.script.ChatVerbs;
import dev.compere.plugin.script.Http;
import dev.compere.plugin.script.MediaVerbs;
import dev.compere.plugin.script.MessageVerbs;
import dev.compere.plugin.script.ParticipantVerbs;
import dev.compere.plugin.script.PluginScript;
import dev.compere.plugin.script.Settings;
import dev.compere.plugin.script.TextVerbs;
import groovy.lang.Closure;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words a script has, taken from the classes that define them: events, methods, properties.
final class ScriptVocabulary {

    private static final List<Class<?>> SCRIPT = List.of(
            PluginScript.class,
            TextVerbs.class,
            MediaVerbs.class,
            ChatVerbs.class,
            CallVerbs.class,
            ParticipantVerbs.class,
            MessageVerbs.class);

    private final Map<String, Class<?>> events = new TreeMap<>();
    private final Set<String> methods = new TreeSet<>();

    ScriptVocabulary() {
        addEvents(CallEvent.class);
        scriptMethods().map(Method::getName).filter(name -> !isGetter(name)).forEach(methods::add);
    }

    private void addEvents(Class<?> type) {
        events.put(type.getSimpleName(), type);
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::addEvents);
        }
    }

    Set<String> events() {
        return events.keySet();
    }

    /// An event, or a family of them.
    Optional<Class<? extends CallEvent>> event(String name) {
        return Optional.<Class<?>>ofNullable(events.get(name)).map(type -> type.asSubclass(CallEvent.class));
    }

    Set<String> methods() {
        return methods;
    }

    /// How a method can be called: `say(text)`, `say(text, stars: …)`.
    String usesOf(String method) {
        return usesOf(scriptMethods(), method);
    }

    /// How a method of a class of the host can be called; empty if there is none of the name.
    String usesOf(String className, String method) {
        return usesOf(methodsOf(className), method);
    }

    private static String usesOf(Stream<Method> methods, String method) {
        return methods.filter(candidate -> candidate.getName().equals(method))
                .map(ScriptVocabulary::use)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /// The named arguments that words of a script, its settings and its questions to servers take.
    Set<String> options() {
        return Stream.concat(
                        scriptMethods(),
                        Stream.of(Settings.class, Http.class).flatMap(type -> Arrays.stream(type.getMethods())))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .flatMap(parameter -> Optional.ofNullable(parameter.getAnnotation(NamedParams.class)).stream())
                .flatMap(options -> Arrays.stream(options.value()))
                .map(NamedParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The properties of a class of the host: components of a record, `getX` as `x`, methods without arguments.
    Set<String> propertiesOf(String className) {
        return methodsOf(className)
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !Set.of("hashCode", "toString", "equals").contains(name))
                .map(name -> isGetter(name) ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Of a class of the host only: what others have, their own documentation says.
    private static Stream<Method> methodsOf(String className) {
        if (!className.startsWith("dev.compere.")) {
            return Stream.empty();
        }
        try {
            var type = Class.forName(className, false, ScriptVocabulary.class.getClassLoader());
            return Arrays.stream(type.getMethods());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private static Stream<Method> scriptMethods() {
        return SCRIPT.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isGetter(String name) {
        return name.startsWith("get") && name.length() > 3;
    }

    private static String use(Method method) {
        var arguments = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() != Map.class && parameter.getType() != Closure.class)
                .map(parameter -> parameter.getName())
                .collect(Collectors.toCollection(ArrayList::new));
        var types = Arrays.asList(method.getParameterTypes());
        if (types.contains(Map.class)) {
            arguments.add("…: …");
        }
        return method.getName() + "(" + String.join(", ", arguments) + ")"
                + (types.contains(Closure.class) ? " { … }" : "");
    }
}

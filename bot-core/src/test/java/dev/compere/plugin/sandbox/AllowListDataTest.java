package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.sandbox.AllowList.Verdict.Checked;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// That each line of the allow-list means something that exists, and nothing that no line may mean.
class AllowListDataTest {

    private static final Pattern CLASS = Pattern.compile("L([\\w/$]+);");

    private final AllowList list = AllowList.shipped();

    @Test
    void everyMethodIsThere() {
        assertThat(lines((type, signature) -> !isThere(Lineage.load(type.name()), signature)))
                .isEmpty();
    }

    @Test
    void everyFieldIsAnUnchangeableValue() {
        var faults = new ArrayList<String>();
        list.types()
                .values()
                .forEach(type -> type.fields().stream()
                        .filter(field -> !isConstant(Lineage.load(type.name()), field))
                        .forEach(field -> faults.add(type.name() + "." + field)));
        assertThat(faults).isEmpty();
    }

    /// Or an author could call what only the supertype's method of the same name is listed for.
    @Test
    void noStaticMethodHidesAListedOne() {
        var faults = new ArrayList<String>();
        for (var type : list.types().values()) {
            for (var method : Lineage.load(type.name()).getDeclaredMethods()) {
                var signature = Signatures.of(method);
                boolean inherited = Lineage.of(type.name()).stream()
                        .skip(1)
                        .map(list.types()::get)
                        .anyMatch(ancestor ->
                                ancestor != null && ancestor.methods().containsKey(signature));
                if (Modifier.isStatic(method.getModifiers())
                        && inherited
                        && !type.methods().containsKey(signature)) {
                    faults.add(type.name() + "." + signature);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyReplacementTakesWhatTheCallHas() {
        assertThat(lines((type, signature) -> type.methods().get(signature) instanceof Checked(var replacement)
                        && !fits(Lineage.load(type.name()), signature, replacement)))
                .isEmpty();
    }

    /// Otherwise the gate would refuse the class for the type that its line promises.
    @Test
    void whateverAMethodTakesOrGivesIsNamed() {
        assertThat(lines((_, signature) -> !typesOf(signature).allMatch(list::names)))
                .isEmpty();
    }

    /// A cast makes a value by calling a constructor, so there must be none that does anything.
    @Test
    void onlyPlainValuesAreCoercible() {
        var packages = Set.of("java.lang", "java.util", "java.math", "java.util.function", "java.util.concurrent");
        assertThat(list.types().values().stream()
                        .filter(type -> type.marks().contains(AllowedType.Mark.COERCIBLE))
                        .map(AllowedType::name)
                        .filter(name -> !packages.contains(Lineage.load(name).getPackageName())))
                .containsExactlyInAnyOrder("groovy.lang.Closure", "groovy.lang.GString");
    }

    /// Words that no listed method may be about, however it came into the list.
    @Test
    void whatReachesOutOfThePluginIsNotListed() {
        var never = List.of(
                "java/lang/reflect/",
                "java/lang/invoke/",
                "java/io/",
                "java/nio/",
                "java/net/",
                "java/security/",
                "java/lang/ClassLoader;",
                "java/lang/Thread;",
                "java/lang/Process",
                "java/util/Random;",
                "java/util/Timer;",
                "ParallelStream",
                "Spliterator;",
                "groovy/lang/Binding;",
                "groovy/util/",
                "ExecutorService;",
                "Logger;");
        assertThat(lines((type, signature) -> never.stream().anyMatch(signature::contains)))
                .isEmpty();
    }

    @Test
    void nothingIsCalledByAName() {
        var never = Set.of(
                "invokeMethod",
                "getProperty",
                "setProperty",
                "getMetaClass",
                "setMetaClass",
                "getProperties",
                "execute",
                "evaluate",
                "sleep",
                "println",
                "print",
                "printf",
                "use",
                "mixin",
                "newInstance",
                "forName",
                "getClass",
                "setDelegate",
                "setResolveStrategy",
                "rehydrate",
                "dehydrate",
                "parallelStream",
                "parallel",
                "generate",
                "iterate",
                "wait",
                "notify",
                "notifyAll",
                "finalize",
                "respondsTo",
                "hasProperty",
                "addShutdownHook",
                "dump",
                "inspect",
                "subsequences",
                "castToClass",
                "getMethodPointer");
        assertThat(lines((type, signature) -> never.contains(signature.substring(0, signature.indexOf('(')))
                        && type.methods().get(signature) instanceof AllowList.Verdict.Allowed))
                .containsExactly("org.codehaus.groovy.reflection.ClassInfo.getMetaClass()Lgroovy/lang/MetaClass;");
    }

    private List<String> lines(BiPredicate<AllowedType, String> wanted) {
        return list.types().values().stream()
                .flatMap(type -> type.methods().keySet().stream()
                        .filter(signature -> wanted.test(type, signature))
                        .map(signature -> type.name() + "." + signature))
                .sorted()
                .toList();
    }

    private static boolean isThere(Class<?> type, String signature) {
        return membersOf(type)
                .filter(Predicate.not(member -> Modifier.isPrivate(member.getModifiers())))
                .anyMatch(member -> Signatures.of(member).equals(signature));
    }

    private static boolean fits(Class<?> type, String signature, MethodRef replacement) {
        var call = membersOf(type)
                .filter(member -> Signatures.of(member).equals(signature))
                .findFirst()
                .orElseThrow();
        var safe = membersOf(Lineage.load(replacement.owner()))
                .filter(member -> Signatures.of(member).equals(replacement.name() + replacement.descriptor()))
                .findFirst();
        return safe.isPresent()
                && Modifier.isPublic(safe.get().getModifiers())
                && Modifier.isStatic(safe.get().getModifiers())
                && Replacement.of(call).isTakenBy((Method) safe.get());
    }

    private static Stream<Executable> membersOf(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()));
    }

    /// What lies on the stack before a call and after it.
    private record Replacement(List<Class<?>> taken, Class<?> given) {

        static Replacement of(Executable call) {
            var taken = new ArrayList<>(List.of(call.getParameterTypes()));
            boolean isConstructor = call instanceof Constructor;
            if (!isConstructor && !Modifier.isStatic(call.getModifiers())) {
                taken.addFirst(shown(call.getDeclaringClass()));
            }
            return new Replacement(
                    taken, call instanceof Method method ? method.getReturnType() : call.getDeclaringClass());
        }

        boolean isTakenBy(Method safe) {
            var parameters = safe.getParameterTypes();
            return parameters.length == taken.size()
                    && IntStream.range(0, parameters.length).allMatch(i -> parameters[i].isAssignableFrom(taken.get(i)))
                    && given.isAssignableFrom(safe.getReturnType());
        }

        /// Nobody but `StringBuilder` is left to have the methods of its hidden superclass.
        private static Class<?> shown(Class<?> owner) {
            return owner.getSimpleName().equals("AbstractStringBuilder") ? StringBuilder.class : owner;
        }
    }

    private static Stream<String> typesOf(String signature) {
        return CLASS.matcher(signature).results().map(name -> name.group(1).replace('/', '.'));
    }

    private static boolean isConstant(Class<?> type, String name) {
        try {
            var field = type.getField(name);
            int modifiers = field.getModifiers();
            return Modifier.isStatic(modifiers)
                    && Modifier.isFinal(modifiers)
                    && !field.getType().isArray();
        } catch (NoSuchFieldException e) {
            return false;
        }
    }
}

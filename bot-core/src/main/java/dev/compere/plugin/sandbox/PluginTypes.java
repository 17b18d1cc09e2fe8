package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The types a plugin may refer to: its own classes and those of the allow-list.
final class PluginTypes {

    private static final Verdict ALLOWED = new Verdict.Allowed();
    private static final Verdict DENIED = new Verdict.Denied();

    private final Map<String, ClassModel> own;
    private final AllowList list;

    PluginTypes(Map<String, ClassModel> own, AllowList list) {
        this.own = own;
        this.list = list;
    }

    boolean owns(String className) {
        return own.containsKey(className);
    }

    boolean owns(ClassDesc type) {
        return !type.isPrimitive() && !type.isArray() && owns(Names.of(type));
    }

    /// Whether code may refer to the type: in a signature, a literal, a cast, a catch.
    boolean names(ClassDesc type) {
        var element = Names.elementOf(type);
        return element.isPrimitive() || owns(element) || list.names(Names.of(element));
    }

    boolean extendable(String className) {
        return owns(className) || list.extendable(className);
    }

    /// Whether a Groovy cast may make a value of the type out of another.
    boolean coercible(ClassDesc type) {
        var element = Names.elementOf(type);
        return element.isPrimitive()
                || (owns(element) ? type.isArray() || isEnum(element) : list.coercible(Names.of(element)));
    }

    /// What becomes of a call. The owner may be a class of the plugin that inherits the method from a library.
    Verdict call(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            return name.equals("clone") ? ALLOWED : list.call("java.lang.Object", name, descriptor);
        }
        if (!owns(owner)) {
            return list.call(owner, name, descriptor);
        }
        if (declares(owner, name, descriptor)) {
            return ALLOWED;
        }
        if (name.equals("<init>")) {
            return DENIED;
        }
        return librariesOf(owner).stream()
                .map(library -> list.call(library, name, descriptor))
                .filter(verdict -> !(verdict instanceof Verdict.Denied))
                .findFirst()
                .orElse(DENIED);
    }

    /// @param type its descriptor: the virtual machine, too, tells fields apart by name and type
    boolean reads(String owner, String field, String type) {
        return writes(owner, field, type)
                || librariesOf(owner).stream().anyMatch(library -> list.reads(library, field));
    }

    boolean writes(String owner, String field, String type) {
        return lineageOf(owner).stream()
                .filter(this::owns)
                .flatMap(own -> this.own.get(own).fields().stream())
                .anyMatch(candidate -> candidate.fieldName().equalsString(field)
                        && candidate.fieldType().equalsString(type));
    }

    boolean isThrowable(String className) {
        return librariesOf(className).stream()
                .anyMatch(library -> Throwable.class.isAssignableFrom(Lineage.load(library)));
    }

    /// For the stack maps of rewritten methods.
    ClassHierarchyResolver hierarchy() {
        var superclasses = new HashMap<ClassDesc, ClassDesc>();
        var interfaces = new ArrayList<ClassDesc>();
        own.forEach((name, type) -> {
            if (type.flags().has(AccessFlag.INTERFACE)) {
                interfaces.add(ClassDesc.of(name));
            } else {
                superclasses.put(
                        ClassDesc.of(name), type.superclass().orElseThrow().asSymbol());
            }
        });
        return ClassHierarchyResolver.of(interfaces, superclasses)
                .orElse(ClassHierarchyResolver.ofClassLoading(PluginTypes.class.getClassLoader()));
    }

    private boolean isEnum(ClassDesc type) {
        return own.get(Names.of(type)).flags().has(AccessFlag.ENUM);
    }

    private boolean declares(String owner, String name, String descriptor) {
        var candidates = name.equals("<init>") ? List.of(owner) : lineageOf(owner);
        return candidates.stream()
                .filter(this::owns)
                .flatMap(type -> own.get(type).methods().stream())
                .anyMatch(method -> method.methodName().equalsString(name)
                        && method.methodType().equalsString(descriptor));
    }

    /// The class outside of the plugin that a class of the plugin extends in the end.
    String libraryClassOf(String className) {
        var type = own.get(className);
        return type == null
                ? className
                : libraryClassOf(type.superclass().map(Names::of).orElse("java.lang.Object"));
    }

    /// The class and those it extends, as far as they are the plugin's.
    List<ClassModel> ownClassesOf(String className) {
        return ownOf(className, false);
    }

    /// The plugin's interfaces that a class implements, also by way of others.
    List<ClassModel> ownInterfacesOf(String className) {
        return ownOf(className, true);
    }

    private List<ClassModel> ownOf(String className, boolean interfaces) {
        return lineageOf(className).stream()
                .filter(this::owns)
                .map(own::get)
                .filter(type -> type.flags().has(AccessFlag.INTERFACE) == interfaces)
                .toList();
    }

    /// The types outside of the plugin that a type is made of.
    List<String> librariesOf(String className) {
        return lineageOf(className).stream().filter(type -> !owns(type)).toList();
    }

    /// The type and those of its supertypes that can be reached without leaving the plugin.
    private Set<String> lineageOf(String className) {
        var lineage = new LinkedHashSet<String>();
        addLineage(className, lineage);
        return lineage;
    }

    private void addLineage(String className, Set<String> lineage) {
        var type = own.get(className);
        if (!lineage.add(className) || type == null) {
            return;
        }
        type.superclass().ifPresent(superclass -> addLineage(Names.of(superclass), lineage));
        type.interfaces().forEach(face -> addLineage(Names.of(face), lineage));
    }
}

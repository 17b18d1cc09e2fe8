package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowedType.Mark;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All that a plugin may refer to outside of its own classes: each type, each method and each field by
/// its name.
///
/// Whatever is not listed is denied; there are no wildcards. The lists are the text files beside this
/// class, their form is told in [AllowListReader]. Class names have dots, nested ones a dollar sign:
/// `java.util.Map$Entry`. Arrays and the plugin's own classes are the caller's business. Immutable but
/// for a bounded memory of supertypes, safe from any thread.
public final class AllowList {

    private static final class Shipped {
        static final AllowList LIST = AllowListReader.shipped();
    }

    private static final Verdict DENIED = new Verdict.Denied();

    private final Map<String, AllowedType> types;
    private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();

    AllowList(Map<String, AllowedType> types) {
        this.types = Map.copyOf(types);
    }

    /// The list that comes with the bot.
    public static AllowList shipped() {
        return Shipped.LIST;
    }

    /// Whether a plugin's class may be linked with the type: name it in a signature, a literal, a catch.
    public boolean names(String className) {
        return types.containsKey(className);
    }

    /// Whether an author may write the type's name. What only the compiler refers to can be linked, but
    /// not written.
    public boolean writable(String className) {
        return names(className) && !has(className, Mark.PLUMBING);
    }

    /// What becomes of a call: it is allowed if the type or one of its supertypes lists exactly this method.
    /// Constructors, as `<init>`, are not inherited.
    public Verdict call(String owner, String name, String descriptor) {
        if (!names(owner)) {
            return DENIED;
        }
        var signature = name + descriptor;
        if (name.equals("<init>")) {
            return types.get(owner).methods().getOrDefault(signature, DENIED);
        }
        for (var ancestor : lineages.computeIfAbsent(owner, Lineage::of)) {
            var type = types.get(ancestor);
            if (type != null && type.methods().containsKey(signature)) {
                return type.methods().get(signature);
            }
        }
        return DENIED;
    }

    /// Whether the value of a field of another class may be read; nothing may ever be written.
    public boolean reads(String owner, String field) {
        return names(owner) && types.get(owner).fields().contains(field);
    }

    /// Whether a plugin's class may extend or implement the type.
    public boolean extendable(String className) {
        return has(className, Mark.EXTENDABLE);
    }

    /// Whether a Groovy cast may convert other values to the type, which may mean to call any of its
    /// constructors.
    public boolean coercible(String className) {
        return has(className, Mark.COERCIBLE);
    }

    /// The listed types by name.
    Map<String, AllowedType> types() {
        return types;
    }

    private boolean has(String className, Mark mark) {
        var type = types.get(className);
        return type != null && type.marks().contains(mark);
    }

    /// What becomes of a call.
    public sealed interface Verdict {

        /// It may stay as it is.
        record Allowed() implements Verdict {}

        /// This static method must be called instead, because the call could loop, allocate or
        /// recurse without bounds. It takes the receiver, if there is one, as its first parameter,
        /// then the same parameters; it returns the same type, for a constructor the new object.
        record Checked(MethodRef replacement) implements Verdict {}

        /// It must not happen.
        record Denied() implements Verdict {}
    }
}

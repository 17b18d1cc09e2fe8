package dev.compere.plugin.sandbox;

import java.util.Map;
import java.util.Set;

/// What the allow-list says of one type.
///
/// @param marks what else the type is good for than being named
/// @param methods by name and descriptor, such as `length()I`
/// @param fields those that may be read
record AllowedType(String name, Set<Mark> marks, Map<String, AllowList.Verdict> methods, Set<String> fields) {

    AllowedType {
        marks = Set.copyOf(marks);
        methods = Map.copyOf(methods);
        fields = Set.copyOf(fields);
    }

    /// The words that may follow a type's name, in lower case.
    enum Mark {
        /// A plugin's class may extend or implement it.
        EXTENDABLE,
        /// A Groovy cast may turn other values into it.
        COERCIBLE,
        /// Only what the compiler writes by itself refers to it; authors cannot name it.
        PLUMBING
    }
}

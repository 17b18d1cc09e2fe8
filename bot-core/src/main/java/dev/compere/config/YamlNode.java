package dev.compere.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of YAML that remembers its line, which Jackson's own tree does not.
sealed interface YamlNode {

    int line();

    /// @param entries in the order of the file
    record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    /// @param text as written, without quotes
    /// @param value the text as YAML understands it: String, Long, Double or Boolean
    record Scalar(int line, String text, Object value) implements YamlNode {}

    record Nothing(int line) implements YamlNode {}

    /// The plain Java value: immutable maps, lists, strings, numbers, booleans and null.
    static Object plain(YamlNode node) {
        return switch (node) {
            case Mapping(int _, Map<String, YamlNode> entries) -> {
                var values = new LinkedHashMap<String, Object>();
                entries.forEach((key, value) -> values.put(key, plain(value)));
                yield Collections.unmodifiableMap(values);
            }
            case Sequence(int _, List<YamlNode> items) -> {
                var values = new ArrayList<>();
                items.forEach(item -> values.add(plain(item)));
                yield Collections.unmodifiableList(values);
            }
            case Scalar(int _, String _, Object value) -> value;
            case Nothing _ -> null;
        };
    }
}

package dev.compere.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys under one key of the file, handed out with their types checked.
///
/// A wrong value is reported and replaced by the default (or, for a required key, by a stand-in), so that reading goes
/// on and finds the other mistakes too; the result is thrown away then.
final class Section {

    private final Reading reading;
    private final String path;
    private final YamlNode.Mapping mapping;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Reading reading, String path, YamlNode.Mapping mapping) {
        this.reading = reading;
        this.path = path;
        this.mapping = mapping;
        reading.opened(this);
    }

    /// The scalar itself, for the checks of [Value]; empty when the key is missing, is null or holds something else.
    Optional<Value> value(String key) {
        return switch (node(key)) {
            case YamlNode.Scalar scalar -> Optional.of(new Value(reading, name(key), scalar));
            case YamlNode.Nothing _ -> Optional.empty();
            case YamlNode.Mapping mapped -> wrong(mapped.line(), key, "must be a single value, not keys of its own");
            case YamlNode.Sequence list -> wrong(list.line(), key, "must be a single value, not a list");
        };
    }

    /// As [#value], and reported when missing.
    Optional<Value> required(String key, String remedy) {
        boolean missing = node(key) instanceof YamlNode.Nothing;
        if (missing) {
            reading.problems().error(node(key).line(), name(key), "is missing", remedy);
        }
        return missing ? Optional.empty() : value(key);
    }

    String text(String key, String fallback) {
        return value(key).map(Value::text).orElse(fallback);
    }

    boolean flag(String key, boolean fallback) {
        return value(key).map(value -> value.flag(fallback)).orElse(fallback);
    }

    int number(String key, int fallback, int least, int most) {
        return value(key)
                .map(value -> (int) value.number(fallback, least, most))
                .orElse(fallback);
    }

    long number(String key, long fallback, long least, long most) {
        return value(key).map(value -> value.number(fallback, least, most)).orElse(fallback);
    }

    Duration duration(String key, Duration fallback, Duration least, Duration most) {
        return value(key).map(value -> value.duration(fallback, least, most)).orElse(fallback);
    }

    /// In bytes.
    long size(String key, long fallback, long least, long most) {
        return value(key).map(value -> value.size(fallback, least, most)).orElse(fallback);
    }

    /// The keys under the key; none when it is missing.
    Section section(String key) {
        return optionalSection(key)
                .orElseGet(() -> new Section(reading, name(key), new YamlNode.Mapping(mapping.line(), Map.of())));
    }

    Optional<Section> optionalSection(String key) {
        return asSection(name(key), node(key));
    }

    /// A list of sections; empty when the key is missing.
    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        switch (node(key)) {
            case YamlNode.Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    asSection(name(key) + "[" + i + "]", list.items().get(i)).ifPresent(sections::add);
                }
            }
            case YamlNode.Nothing _ -> {}
            case YamlNode.Scalar scalar -> wrong(scalar.line(), key, "must be a list");
            case YamlNode.Mapping mapped -> wrong(mapped.line(), key, "must be a list: begin each entry with a dash");
        }
        return sections;
    }

    /// What stands under a key that holds one entry or a list of them.
    sealed interface Entry {

        record Word(Value value) implements Entry {}

        record Keys(Section section) implements Entry {}
    }

    /// One entry or a list of them; empty when the key is missing.
    List<Entry> entries(String key) {
        return switch (node(key)) {
            case YamlNode.Sequence list -> {
                var entries = new ArrayList<Entry>();
                for (int i = 0; i < list.items().size(); i++) {
                    entry(name(key) + "[" + i + "]", list.items().get(i)).ifPresent(entries::add);
                }
                yield entries;
            }
            case YamlNode.Nothing _ -> List.of();
            case YamlNode.Scalar _, YamlNode.Mapping _ ->
                entry(name(key), node(key)).stream().toList();
        };
    }

    /// Whether the key is not written, or nothing behind it.
    boolean isAbsent(String key) {
        return node(key) instanceof YamlNode.Nothing;
    }

    /// Whether the key is written, also with nothing behind it.
    boolean names(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    /// All keys of this section, each a section: for names that the operator chooses.
    Map<String, Section> named() {
        var sections = new LinkedHashMap<String, Section>();
        for (var key : mapping.entries().keySet()) {
            sections.put(key, section(key));
        }
        return sections;
    }

    /// A list of positive whole numbers; empty when the key is missing.
    List<Long> numbers(String key) {
        return values(key, "write [1, 2]").stream()
                .map(value -> value.number(1, 1, Long.MAX_VALUE))
                .toList();
    }

    /// A list of single values; empty when the key is missing.
    ///
    /// @param remedy shows what such a list looks like
    List<Value> values(String key, String remedy) {
        var values = new ArrayList<Value>();
        for (var entry : entries(key)) {
            switch (entry) {
                case Entry.Word(Value value) -> values.add(value);
                case Entry.Keys(Section own) -> own.error("must be a single value, not keys of its own", remedy);
            }
        }
        return values;
    }

    /// The keys that were asked for so far.
    Set<String> keys() {
        return Collections.unmodifiableSet(asked);
    }

    /// Free values under the key, for settings that only a plugin understands.
    Map<String, Object> freeValues(String key) {
        var values = new LinkedHashMap<String, Object>();
        switch (node(key)) {
            case YamlNode.Mapping mapped ->
                mapped.entries().forEach((name, node) -> values.put(name, YamlNode.plain(node)));
            case YamlNode.Nothing _ -> {}
            case YamlNode.Scalar scalar -> wrong(scalar.line(), key, "must hold keys and values");
            case YamlNode.Sequence list -> wrong(list.line(), key, "must hold keys and values, not a list");
        }
        return values;
    }

    /// Reports something that only the reader of the section can see.
    void error(String what, String remedy) {
        reading.problems().error(mapping.line(), path, what, remedy);
    }

    void reportUnknownKeys() {
        mapping.entries().forEach((key, node) -> {
            if (!asked.contains(key)) {
                var remedy = Spelling.closest(key, asked)
                        .map(known -> "did you mean " + known + "?")
                        .orElse("known here: " + String.join(", ", asked));
                reading.problems().error(node.line(), name(key), "is not a key", remedy);
            }
        });
    }

    List<String> absentKeys() {
        return asked.stream()
                .filter(key -> !mapping.entries().containsKey(key))
                .map(this::name)
                .toList();
    }

    private Optional<Section> asSection(String name, YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapped -> Optional.of(new Section(reading, name, mapped));
            case YamlNode.Nothing _ -> Optional.empty();
            case YamlNode.Scalar _, YamlNode.Sequence _ -> {
                reading.problems().error(node.line(), name, "must hold keys of its own", "indent them below it");
                yield Optional.empty();
            }
        };
    }

    private Optional<Entry> entry(String name, YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                ? Optional.of(new Entry.Word(new Value(reading, name, scalar)))
                : asSection(name, node).map(Entry.Keys::new);
    }

    private YamlNode node(String key) {
        asked.add(key);
        return mapping.entries().getOrDefault(key, new YamlNode.Nothing(mapping.line()));
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private <T> Optional<T> wrong(int line, String key, String what) {
        reading.problems().error(line, name(key), what, "see config/bot.yaml");
        return Optional.empty();
    }
}

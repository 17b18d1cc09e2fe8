package dev.compere.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Turns YAML text into [YamlNode]s. Reports broken YAML, keys that occur twice, and aliases, which are not supported.
final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;
    private final Problems problems;

    private YamlReader(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /// Empty when the text is not YAML of keys and values; the reason is in the problems then.
    static Optional<YamlNode.Mapping> read(String text, Problems problems) throws IOException {
        try (var parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.of(new YamlNode.Mapping(1, new LinkedHashMap<>()));
            }
            var root = new YamlReader(parser, problems).node("");
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                problems.error(line, "", "begins a second document", "take out the line of three dashes before it");
            }
            if (root instanceof YamlNode.Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.error(root.line(), "", "does not hold keys and values", "start from config/bot.yaml");
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            problems.error(
                    location == null ? 0 : location.getLineNr(), "", "is not valid YAML: " + reason(e), remedy(e));
        }
        return Optional.empty();
    }

    private YamlNode node(String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(path, line);
            case START_ARRAY -> sequence(path, line);
            case VALUE_NULL -> new YamlNode.Nothing(line);
            case VALUE_TRUE, VALUE_FALSE -> new YamlNode.Scalar(line, parser.getText(), parser.getBooleanValue());
            case VALUE_NUMBER_INT -> new YamlNode.Scalar(line, parser.getText(), integer());
            case VALUE_NUMBER_FLOAT -> new YamlNode.Scalar(line, parser.getText(), parser.getDoubleValue());
            case VALUE_STRING -> string(path, line);
            case VALUE_EMBEDDED_OBJECT -> {
                problems.error(line, path, "is of a YAML type that is not supported", "take the !! and its word out");
                yield new YamlNode.Nothing(line);
            }
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
                throw new IllegalStateException("YAML token out of place: " + parser.currentToken());
        };
    }

    private YamlNode.Mapping mapping(String path, int line) throws IOException {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var full = path.isEmpty() ? key : path + "." + key;
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            var previous = entries.putIfAbsent(key, node(full));
            if (previous != null) {
                problems.error(keyLine, full, "is set twice, first in line " + previous.line(), "keep one of them");
            }
        }
        return new YamlNode.Mapping(line, entries);
    }

    private YamlNode.Sequence sequence(String path, int line) throws IOException {
        var items = new ArrayList<YamlNode>();
        for (var token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return new YamlNode.Sequence(line, items);
    }

    private YamlNode.Scalar string(String path, int line) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.error(line, path, "is a YAML alias, which is not supported", "write the value out");
        }
        return new YamlNode.Scalar(line, parser.getText(), parser.getText());
    }

    /// A number too large for us stays text, so that the key's own check can refuse it.
    private Object integer() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? parser.getText() : parser.getLongValue();
    }

    /// The last sentence of the parser's message. Its other lines quote the file, and with it perhaps a secret.
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .reduce((_, last) -> last)
                .orElse("it cannot be parsed");
    }

    private static String remedy(JsonProcessingException e) {
        return e.getOriginalMessage().contains("cannot start any token")
                ? "indent with spaces, and put a value that begins with @, ` or % into quotes"
                : "check indentation, colons and quotes here and in the line above";
    }
}

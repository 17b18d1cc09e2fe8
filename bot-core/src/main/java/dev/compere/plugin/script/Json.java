package dev.compere.plugin.script;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A value in a JSON text: `json('{"wishes": [{"by": "Ann", "stars": 5}]}')['wishes'][0]['stars'].number`. Immutable.
///
/// What is not there, or null, is an empty text, zero, false, an empty list; `if (value['by'])` tells whether it is
/// there. What is there, but of another kind than asked for, is an error that names its place.
public final class Json {

    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(MOST_DIGITS)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode node;
    private final String place;

    private Json(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /// @throws IllegalArgumentException if it is not JSON, or too much of it
    static Json of(CharSequence text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a JSON text has 256 kB at the most");
        }
        try {
            return new Json(MAPPER.readTree(text.toString()), "json");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new IllegalArgumentException(
                    "this is not JSON that can be read"
                            + (where == null
                                    ? ""
                                    : ", from line " + where.getLineNr() + ", column " + where.getColumnNr()),
                    e);
        }
    }

    /// `value['name']`
    public Json getAt(String key) {
        return new Json(node.path(key), place + "['" + key + "']");
    }

    /// `value[0]`; `value[-1]` is the last one.
    public Json getAt(int index) {
        int from = index < 0 ? node.size() + index : index;
        return new Json(from < 0 ? MissingNode.getInstance() : node.path(from), place + "[" + index + "]");
    }

    /// Whether it is there: `if (value['name'])`.
    public boolean asBoolean() {
        return !isNothing();
    }

    /// Also of a number or of true and false, as it is written.
    public String getText() {
        return isNothing() ? "" : require(node.isValueNode(), "a text").asText();
    }

    /// A whole number.
    public long getNumber() {
        return isNothing()
                ? 0
                : require(node.canConvertToExactIntegral() && node.canConvertToLong(), "a whole number")
                        .longValue();
    }

    /// Any number.
    public BigDecimal getDecimal() {
        if (isNothing()) {
            return BigDecimal.ZERO;
        }
        var number = require(node.isNumber(), "a number").decimalValue();
        require(Math.abs(number.scale()) <= MOST_DIGITS, "a number of sensible size");
        return number;
    }

    /// true or false
    public boolean isTrue() {
        return !isNothing() && require(node.isBoolean(), "true or false").booleanValue();
    }

    public List<Json> getList() {
        var list = new ArrayList<Json>();
        if (!isNothing()) {
            int size = require(node.isArray(), "a list").size();
            for (int i = 0; i < size; i++) {
                list.add(getAt(i));
            }
        }
        return list;
    }

    /// The names in it, in the order of the text.
    public Set<String> getKeys() {
        var keys = new LinkedHashSet<String>();
        if (!isNothing()) {
            require(node.isObject(), "something with names").fieldNames().forEachRemaining(keys::add);
        }
        return keys;
    }

    /// As JSON.
    @Override
    public String toString() {
        return node.toString();
    }

    private boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }

    private JsonNode require(boolean isOfKind, String kind) {
        if (!isOfKind) {
            throw new IllegalArgumentException(place + " is not " + kind + ", but " + article(node));
        }
        return node;
    }

    private static String article(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "something with names";
            case STRING -> "a text";
            case NUMBER -> "the number " + shortened(node.asText());
            case BOOLEAN -> node.asText();
            case BINARY, MISSING, NULL, POJO -> "nothing";
        };
    }

    private static String shortened(String digits) {
        return digits.length() <= 20 ? digits : digits.substring(0, 20) + "…";
    }
}

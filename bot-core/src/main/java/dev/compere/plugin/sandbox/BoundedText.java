package dev.compere.plugin.sandbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Writes values as Groovy does, lists as `[1, 2]` and maps as `[a:1]`, into one text of bounded length. Lists within
/// lists cost steps of the budget, and may not contain themselves: forty lists of two can hold a thousand billion.
final class BoundedText {

    private static final int DEEPEST = 50;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    BoundedText add(Object value) {
        switch (value) {
            case null -> add("null");
            case String plain -> add(plain);
            case Collection<?> elements -> nested("[", () -> addAll(elements, ", "));
            case Map<?, ?> entries -> nested("[", () -> addEntries(entries));
            case Map.Entry<?, ?> entry -> add(entry.getKey()).add("=").add(entry.getValue());
            case Optional<?> optional when optional.isPresent() -> nested("Optional[", () -> add(optional.get()));
            case char[] characters -> add(new String(characters));
            case Object array
            when array.getClass().isArray() -> nested("[", () -> addAll(SafeCollections.elementsOf(array), ", "));
            default -> add(value.toString());
        }
        return this;
    }

    BoundedText add(CharSequence source, int start, int end) {
        Sizes.text(text.length() + (long) end - start);
        text.append(source, start, end);
        return this;
    }

    BoundedText addAll(Iterable<?> elements, String separator) {
        boolean first = true;
        for (var element : elements) {
            Budget.current().tick();
            if (!first) {
                add(separator);
            }
            add(element);
            first = false;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private BoundedText add(String plain) {
        Sizes.text((long) text.length() + plain.length());
        text.append(plain);
        return this;
    }

    private void addEntries(Map<?, ?> entries) {
        if (entries.isEmpty()) {
            add(":");
        }
        boolean first = true;
        for (var entry : entries.entrySet()) {
            Budget.current().tick();
            add(first ? "" : ", ").add(entry.getKey()).add(":").add(entry.getValue());
            first = false;
        }
    }

    private void nested(String opening, Runnable content) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("a list is nested too deeply, or contains itself");
        }
        add(opening);
        content.run();
        add("]");
        depth--;
    }
}

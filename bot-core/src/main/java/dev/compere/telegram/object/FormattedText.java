package dev.compere.telegram.object;

import java.util.List;

/// A text and the marks on it.
public record FormattedText(String text, List<TextEntity> entities) implements TdObject {

    public FormattedText {
        entities = List.copyOf(entities);
    }

    /// A text without marks.
    public static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }
}

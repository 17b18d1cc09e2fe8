package dev.compere.call;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into comments that are short enough, between words where it can. Lengths are in characters as people
/// count them for Telegram: Unicode code points.
final class TextParts {

    private TextParts() {}

    static List<String> split(String text, int maxLength) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!part.isEmpty() && length(part) + 1 + length(word) > maxLength) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!part.isEmpty()) {
                part.append(' ');
            }
            part.append(word);
            while (length(part) > maxLength) {
                int end = part.offsetByCodePoints(0, maxLength);
                parts.add(part.substring(0, end));
                part.delete(0, end);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /// The text, or its beginning with an ellipsis.
    static String shorten(String text, int maxLength) {
        return length(text) <= maxLength ? text : text.substring(0, text.offsetByCodePoints(0, maxLength - 1)) + "…";
    }
}

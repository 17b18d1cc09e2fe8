package dev.compere.media.card;

import dev.compere.media.MediaException;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// Text in one font: measured, shortened, broken into lines, written.
final class Lettering {

    private static final String MORE = "…";

    private final Graphics2D graphics;
    private final Font font;
    private final FontMetrics metrics;

    Lettering(Graphics2D graphics, Font font) {
        this.graphics = graphics;
        this.font = font;
        metrics = metrics(graphics, font);
    }

    private static FontMetrics metrics(Graphics2D graphics, Font font) {
        try {
            return graphics.getFontMetrics(font);
        } catch (RuntimeException | Error e) {
            // Without fontconfig or without a font Java2D throws these, each at another place.
            throw new MediaException(
                    "there are no fonts to draw with: apt-get install fontconfig fonts-dejavu-core", e);
        }
    }

    float height() {
        return metrics.getHeight();
    }

    float width(String text) {
        return (float) metrics.getStringBounds(text, graphics).getWidth();
    }

    /// Without what the font cannot show, such as most emoji, in one line.
    String readable(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .filter(character -> character < 0xFE00 || character > 0xFE0F)
                .filter(font::canDisplay)
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" +", " ").strip();
    }

    /// So much of it as is not wider, with an ellipsis where something is missing.
    String shortened(String text, float most) {
        var clean = readable(text);
        if (width(clean) <= most) {
            return clean;
        }
        int end = clean.length();
        while (end > 0 && width(clean.substring(0, end).strip() + MORE) > most) {
            end = clean.offsetByCodePoints(end, -1);
        }
        return clean.substring(0, end).strip() + MORE;
    }

    /// Broken between words into so many lines at the most.
    List<String> lines(String text, float wide, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        var words = readable(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            var longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || width(longer) <= wide) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = line + " " + String.join(" ", List.of(words).subList(i, words.length));
                break;
            } else {
                lines.add(line);
                line = words[i];
            }
        }
        lines.add(line);
        return lines.stream().map(each -> shortened(each, wide)).toList();
    }

    /// @param y of the upper edge
    void write(String text, float x, float y, Color color) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, x, y + metrics.getAscent());
    }

    /// @param right its right edge
    void writeLeftOf(String text, float right, float y, Color color) {
        write(text, right - width(text), y, color);
    }

    void writeAround(String text, float middle, float y, Color color) {
        write(text, middle - width(text) / 2, y, color);
    }
}

package dev.compere.media.card;

import java.nio.file.Path;
import java.util.List;

/// What a picture shows. Text that is too long is shortened, and signs no font has are left out.
public sealed interface Card {

    /// A title and a few lines below it.
    record Slate(String title, List<String> lines) implements Card {

        public Slate {
            lines = List.copyOf(lines);
        }
    }

    /// Who is first, second, third; as many rows as fit.
    record Ranking(String title, List<Row> rows) implements Card {

        public Ranking {
            rows = List.copyOf(rows);
        }
    }

    /// @param value as it is to be shown, such as `1,250 ★`
    record Row(String name, String value) {}

    /// A picture from a file (PNG, JPEG, GIF, BMP), whole and undistorted.
    record Picture(Path file) implements Card {}
}

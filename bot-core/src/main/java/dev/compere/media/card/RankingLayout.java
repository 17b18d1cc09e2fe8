package dev.compere.media.card;

import java.awt.Color;
import java.util.List;

/// A title, and a bar for each row with its place, name and value.
final class RankingLayout {

    private static final List<Color> MEDALS = List.of(new Color(0xFBBF24), new Color(0xCBD5E1), new Color(0xD98B4A));
    private static final Color PLACE = new Color(255, 255, 255, 36);
    private static final Color BAR = new Color(255, 255, 255, 22);
    private static final Color FIRST_BAR = new Color(251, 191, 36, 44);
    private static final Color DARK = new Color(0x1E1B4B);
    /// In units: what a row takes, with the gap below it.
    private static final float ROW = 12.5f;
    private static final float GAP = 2;

    private RankingLayout() {}

    static void draw(Card.Ranking ranking, Canvas canvas) {
        float unit = canvas.unit;
        var title = canvas.lettering(true, 8);
        float head = title.height() + 4 * unit;
        int room = (int) ((canvas.height - 11 * unit - head) / (ROW * unit));
        int shown = Math.min(room, ranking.rows().size());
        // What is left over stands below rather than above: the upper half is looked at first.
        float y = 7 * unit + (canvas.height - 11 * unit - head - shown * ROW * unit) * 0.4f;
        canvas.bar(canvas.margin(), y, 1.6f * unit, title.height() * 0.9f, Canvas.ACCENT);
        title.write(
                title.shortened(ranking.title(), canvas.textWidth() - 5 * unit),
                canvas.margin() + 5 * unit,
                y,
                Canvas.BRIGHT);
        y += head;
        for (int i = 0; i < shown; i++) {
            row(i, ranking.rows().get(i), y, canvas);
            y += ROW * unit;
        }
    }

    private static void row(int index, Card.Row row, float y, Canvas canvas) {
        float unit = canvas.unit;
        float high = (ROW - GAP) * unit;
        float left = canvas.margin();
        float right = canvas.width - canvas.margin();
        canvas.bar(left, y, right - left, high, index == 0 ? FIRST_BAR : BAR);

        boolean medal = index < MEDALS.size();
        var place = canvas.lettering(true, 4.2f);
        float disc = 7 * unit;
        float discY = y + (high - disc) / 2;
        canvas.disc(left + 2 * unit, discY, disc, medal ? MEDALS.get(index) : PLACE);
        place.writeAround(
                String.valueOf(index + 1),
                left + 2 * unit + disc / 2,
                discY + (disc - place.height()) / 2,
                medal ? DARK : Canvas.BRIGHT);

        var value = canvas.lettering(true, 5);
        var shownValue = value.shortened(row.value(), (right - left) * 0.4f);
        float textY = y + (high - value.height()) / 2;
        value.writeLeftOf(shownValue, right - 3 * unit, textY, index == 0 ? MEDALS.getFirst() : Canvas.BRIGHT);

        var name = canvas.lettering(false, 5);
        float nameX = left + 12 * unit;
        float most = right - 3 * unit - value.width(shownValue) - 3 * unit - nameX;
        var shownName = name.shortened(row.name(), most);
        name.write(shownName.isEmpty() ? "–" : shownName, nameX, textY, Canvas.BRIGHT);
    }
}

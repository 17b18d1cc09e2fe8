package dev.compere.media.card;

/// A title and a few lines, in the middle of the height, at the left margin.
final class SlateLayout {

    private static final int TITLE_LINES = 3;
    private static final int LINES = 6;
    private static final float LEADING = 1.25f;

    private SlateLayout() {}

    static void draw(Card.Slate slate, Canvas canvas) {
        var title = canvas.lettering(true, 11);
        var text = canvas.lettering(false, 5.5f);
        var titleLines = title.lines(slate.title(), canvas.textWidth(), TITLE_LINES);
        var lines = slate.lines().stream()
                .limit(LINES)
                .flatMap(line -> text.lines(line, canvas.textWidth(), 2).stream())
                .limit(LINES)
                .toList();
        float gap = lines.isEmpty() ? 0 : 5 * canvas.unit;
        float high = titleLines.size() * title.height() + gap + lines.size() * text.height() * LEADING;
        float y = (canvas.height - high) / 2;
        float x = canvas.margin();
        canvas.bar(x, y - 5 * canvas.unit, 14 * canvas.unit, 1.6f * canvas.unit, Canvas.ACCENT);
        for (var line : titleLines) {
            title.write(line, x, y, Canvas.BRIGHT);
            y += title.height();
        }
        y += gap;
        for (var line : lines) {
            text.write(line, x, y, Canvas.SOFT);
            y += text.height() * LEADING;
        }
    }
}

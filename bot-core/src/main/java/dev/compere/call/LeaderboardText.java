package dev.compere.call;

import dev.compere.event.Donor;
import java.util.ArrayList;
import java.util.List;

/// Writes a leaderboard in as few comments as the call's limit allows: `Top donors · 1. Ann 500 · 2. Bo 300`.
final class LeaderboardText {

    private static final String SEPARATOR = " · ";
    private static final int LINE = 80;

    private LeaderboardText() {}

    static List<String> write(String heading, List<Donor> donors, int maxLength) {
        var comments = new ArrayList<String>();
        var comment = new StringBuilder(TextParts.shorten(heading.strip(), maxLength));
        for (int place = 1; place <= donors.size(); place++) {
            var entry = entry(place, donors.get(place - 1), maxLength);
            if (!comment.isEmpty() && TextParts.length(comment + SEPARATOR + entry) > maxLength) {
                comments.add(comment.toString());
                comment.setLength(0);
            }
            comment.append(comment.isEmpty() ? "" : SEPARATOR).append(entry);
        }
        comments.add(comment.toString());
        return comments;
    }

    /// Writes it as one message of a chat, where there is room for a line each.
    static String lines(String heading, List<Donor> donors) {
        var lines = new ArrayList<String>();
        if (!heading.isBlank()) {
            lines.add(heading.strip());
        }
        for (int place = 1; place <= donors.size(); place++) {
            lines.add(entry(place, donors.get(place - 1), LINE));
        }
        return String.join("\n", lines);
    }

    private static String entry(int place, Donor donor, int maxLength) {
        var before = place + ". ";
        var after = " " + donor.stars() + "⭐";
        int room = Math.max(2, maxLength - TextParts.length(before) - TextParts.length(after));
        var name = donor.sender() == null ? "anonymous" : donor.sender().name();
        return before + TextParts.shorten(name, room) + after;
    }
}

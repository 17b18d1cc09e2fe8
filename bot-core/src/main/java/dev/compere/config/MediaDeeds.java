package dev.compere.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the tasks that play and record.
final class MediaDeeds {

    private static final Duration USUALLY = Duration.ofSeconds(10);
    private static final Duration SHORTEST_CARD = Duration.ofSeconds(1);
    private static final Duration LONGEST_CARD = Duration.ofHours(12);
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern RECORDING = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}");

    private MediaDeeds() {}

    /// A path below the media folder, or an address of the web.
    static String media(Value value) {
        var text = value.text();
        boolean isAddress =
                text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        if (!(isAddress ? isPlainAddress(text) : isBelowFolder(text))) {
            value.error(
                    "names neither a file below media.folder nor an address: " + (isAddress ? "https://…" : text),
                    "write it like jingles/intro.mp3 or https://example.org/intro.mp3, without a user");
        }
        return text;
    }

    private static boolean isBelowFolder(String file) {
        return file.length() <= LONGEST_FILE
                && Arrays.stream(file.split("/", -1))
                        .allMatch(part -> part.matches("[^\\\\:\\p{Cntrl}]+")
                                && !part.isBlank()
                                && !part.equals(".")
                                && !part.equals(".."));
    }

    private static boolean isPlainAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && uri.getRawUserInfo() == null && address.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Deed card(Section keys) {
        var title = line(keys, "title");
        var lines = keys.values("lines", "write lines: [at eight, be kind]").stream()
                .map(MediaDeeds::line)
                .toList();
        if (lines.size() > MOST_LINES) {
            keys.error("has more than " + MOST_LINES + " lines", "shorten it");
        }
        if (title.isBlank() && lines.stream().allMatch(String::isBlank)) {
            keys.error("is empty", "write title: Starting soon");
        }
        return new Deed.ShowCard(title, List.copyOf(lines), length(keys));
    }

    static Deed leaderboard(Section keys) {
        return new Deed.ShowLeaderboard(line(keys, "heading"), keys.number("places", 5, 1, 20), length(keys));
    }

    static Deed recording(Section keys) {
        var name = keys.value("name")
                .map(value -> value.matching(
                        RECORDING, "a name of up to 60 letters, digits, spaces, - and _", "write it like open-stage"))
                .orElse("recording");
        return new Deed.Record(name, keys.flag("per_speaker", false));
    }

    private static Duration length(Section keys) {
        return keys.duration("for", USUALLY, SHORTEST_CARD, LONGEST_CARD);
    }

    private static String line(Section keys, String key) {
        return keys.value(key).map(MediaDeeds::line).orElse("");
    }

    private static String line(Value value) {
        var text = value.text();
        if (text.length() > LONGEST_LINE) {
            value.error("has more than " + LONGEST_LINE + " characters", "shorten it");
        }
        return text;
    }
}

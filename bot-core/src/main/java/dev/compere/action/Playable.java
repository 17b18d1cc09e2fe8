package dev.compere.action;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// Something that the bot can play into a call, as plugins and operators name it. It names no file or device of
/// the machine: what can be reached is decided where it is carried out, by the `media` section of `bot.yaml`.
public sealed interface Playable {

    /// What a plugin, a task or an operator writes: an address if it begins like one, else a file.
    ///
    /// @throws IllegalArgumentException if it is neither, in a sentence
    static Playable of(String written) {
        if (!written.regionMatches(true, 0, "http://", 0, 7) && !written.regionMatches(true, 0, "https://", 0, 8)) {
            return new Named(written);
        }
        try {
            return new Address(new URI(written));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("this is no address to play from: " + e.getReason(), e);
        }
    }

    /// A file below the operator's media folder, or one of the operator's live inputs.
    ///
    /// @param file its path from there, with slashes: `jingles/intro.mp3`; or the input's name: `studio`
    record Named(String file) implements Playable {

        public static final int LONGEST = 200;

        private static final Pattern PART = Pattern.compile("[^/\\\\:\\p{Cntrl}]+");

        public Named {
            boolean isBelow = file.length() <= LONGEST
                    && List.of(file.split("/", -1)).stream().allMatch(Named::isPart);
            if (!isBelow) {
                throw new IllegalArgumentException("'" + file + "' does not name a file below the media folder: write"
                        + " a path from there, such as 'intro.mp3' or 'jingles/intro.mp3'");
            }
        }

        private static boolean isPart(String part) {
            return PART.matcher(part).matches() && !part.isBlank() && !part.equals(".") && !part.equals("..");
        }
    }

    /// Something on a web server that the operator allows.
    record Address(URI url) implements Playable {

        public static final int LONGEST = 2_000;

        public Address {
            var scheme = url.getScheme();
            boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            if (!isWeb
                    || url.getHost() == null
                    || url.getRawUserInfo() != null
                    || url.toString().length() > LONGEST) {
                throw new IllegalArgumentException(
                        "not an address to play from: write one like https://example.org/song.mp3, without a user");
            }
        }
    }

    /// A card with some text, drawn by the bot.
    ///
    /// @param title the large line; may be empty if there are others
    /// @param shown how long; zero until something else is played
    record Shown(String title, List<String> lines, Duration shown) implements Playable {

        public static final int MOST_LINES = 12;
        public static final int LONGEST_LINE = 200;

        public Shown {
            lines = List.copyOf(lines);
            if (title.isBlank() && lines.stream().allMatch(String::isBlank)) {
                throw new IllegalArgumentException("a card needs a title or lines");
            }
            if (lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("a card has up to " + MOST_LINES + " lines, not " + lines.size());
            }
            requireShort(title);
            lines.forEach(Shown::requireShort);
            requireLength(shown);
        }

        private static void requireShort(String line) {
            if (line.length() > LONGEST_LINE) {
                throw new IllegalArgumentException(
                        "a line on a card has up to " + LONGEST_LINE + " characters, not " + line.length());
            }
        }
    }

    /// The call's top donors, as the ledger knows them, on a card.
    ///
    /// @param title the large line; may be empty
    /// @param places how many donors at the most
    /// @param shown how long; zero until something else is played
    record Ranking(String title, int places, Duration shown) implements Playable {

        public Ranking {
            if (places < 1 || places > PostLeaderboard.MOST_PLACES) {
                throw new IllegalArgumentException(
                        "a leaderboard has 1 to " + PostLeaderboard.MOST_PLACES + " places, not " + places);
            }
            Shown.requireShort(title);
            requireLength(shown);
        }
    }

    /// The longest that a card is shown by itself.
    Duration LONGEST_CARD = Duration.ofHours(12);

    private static void requireLength(Duration shown) {
        if (shown.isNegative() || shown.compareTo(LONGEST_CARD) > 0) {
            throw new IllegalArgumentException(
                    "a card is shown for up to " + LONGEST_CARD.toHours() + " hours, not " + shown);
        }
    }
}

package dev.compere.config;

import java.util.Optional;
import java.util.regex.Pattern;

/// Sizes as people write them: `500kB`, `4MB`, `1GB`; each is 1024 of the one before.
public final class Sizes {

    static final long KB = 1024;
    static final long MB = 1024 * KB;
    static final long GB = 1024 * MB;

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*([kKMG])B");

    private Sizes() {}

    /// In bytes.
    public static Optional<Long> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "k", "K" -> amount * KB;
                    case "M" -> amount * MB;
                    case "G" -> amount * GB;
                    default -> throw new IllegalStateException("unit of " + text);
                });
    }

    static String format(long bytes) {
        if (bytes % GB == 0) {
            return bytes / GB + "GB";
        }
        return bytes % MB == 0 ? bytes / MB + "MB" : bytes / KB + "kB";
    }
}

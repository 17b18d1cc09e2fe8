package dev.compere.plugin.script;

/// Texts of strangers, cut to a length.
final class Shortened {

    private Shortened() {}

    /// @param most characters as people count them: code points, the ellipsis included
    static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}

package dev.compere.plugin.sandbox;

/// The largest values a plugin may make. A refusal is an ordinary exception that tells the author what was too large:
/// nothing has been made yet.
final class Sizes {

    static final int TEXT = 1_000_000;
    static final int ELEMENTS = 1_000_000;
    static final int RANGE = 100_000;

    private Sizes() {}

    static int text(long length) {
        if (length > TEXT) {
            throw new IllegalArgumentException("a text may have " + TEXT + " characters at the most");
        }
        return (int) length;
    }

    static int elements(long count) {
        if (count > ELEMENTS) {
            throw new IllegalArgumentException("a list may have " + ELEMENTS + " elements at the most");
        }
        return (int) count;
    }

    /// Counts work that grows with the product of two sizes, before a library does it in one go.
    static void work(long size, long otherSize) {
        Budget.current().spend(size * otherSize / 64);
    }
}

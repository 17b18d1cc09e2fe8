package dev.compere.plugin.sandbox;

import java.lang.reflect.Array;

/// New arrays, of a size that a plugin may have. Called by rewritten plugin code.
public final class SafeArrays {

    private SafeArrays() {}

    /// The length of an array about to be made.
    public static int length(int length) {
        return Sizes.elements(length);
    }

    public static int[] lengths(int first, int second) {
        return new int[] {first, second};
    }

    public static int[] lengths(int first, int second, int third) {
        return new int[] {first, second, third};
    }

    /// @param type of the array, which may have more dimensions than there are lengths
    public static Object grid(int[] lengths, Class<?> type) {
        long elements = 1;
        var element = type;
        for (int length : lengths) {
            elements = Sizes.elements(elements * Math.max(1, length));
            element = element.componentType();
        }
        return Array.newInstance(element, lengths);
    }
}

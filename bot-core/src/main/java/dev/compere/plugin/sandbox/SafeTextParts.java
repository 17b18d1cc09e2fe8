package dev.compere.plugin.sandbox;

import org.codehaus.groovy.runtime.StringGroovyMethods;

/// Cutting a text at another that is in it: what finding it may take is counted before. Called by rewritten plugin
/// code.
public final class SafeTextParts {

    private SafeTextParts() {}

    public static String takeAfter(CharSequence text, CharSequence mark) {
        Sizes.work(text.length(), mark.length());
        return StringGroovyMethods.takeAfter(text.toString(), mark);
    }

    public static String takeBefore(CharSequence text, CharSequence mark) {
        Sizes.work(text.length(), mark.length());
        return StringGroovyMethods.takeBefore(text.toString(), mark.toString());
    }

    public static String takeBetween(CharSequence text, CharSequence mark) {
        return takeBetween(text, mark, mark, 0);
    }

    public static String takeBetween(CharSequence text, CharSequence mark, int occurrence) {
        return takeBetween(text, mark, mark, occurrence);
    }

    public static String takeBetween(CharSequence text, CharSequence from, CharSequence to) {
        return takeBetween(text, from, to, 0);
    }

    public static String takeBetween(CharSequence text, CharSequence from, CharSequence to, int occurrence) {
        Sizes.work(text.length(), (long) from.length() + to.length());
        return StringGroovyMethods.takeBetween(text.toString(), from, to, occurrence);
    }
}

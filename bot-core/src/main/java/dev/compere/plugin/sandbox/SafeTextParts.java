package dev.compere.plugin.sandbox;

import org.codehaus.groovy.runtime.StringGroovyMethods;

/// Cutting a text at another that is in it: what finding it may take is counted before. Called by rewritten plugin
/// code.
public final class SafeTextParts {

    private SafeTextParts() {}

    public static String takeAfter(CharSequence text, CharSequence mark) {
        var plain = text.toString();
        var written = mark.toString();
        Sizes.work(plain.length(), written.length());
        return StringGroovyMethods.takeAfter(plain, written);
    }

    public static String takeBefore(CharSequence text, CharSequence mark) {
        var plain = text.toString();
        var written = mark.toString();
        Sizes.work(plain.length(), written.length());
        return StringGroovyMethods.takeBefore(plain, written);
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
        var plain = text.toString();
        var first = from.toString();
        var last = to.toString();
        Sizes.work(plain.length(), (long) first.length() + last.length());
        return StringGroovyMethods.takeBetween(plain, first, last, occurrence);
    }
}

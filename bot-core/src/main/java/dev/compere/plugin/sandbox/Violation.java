package dev.compere.plugin.sandbox;

/// Something that a plugin's class does and may not do.
///
/// @param className the plugin's class
/// @param file its source, such as `Queue.groovy`; empty if unknown
/// @param method the method it stands in; empty if it concerns the class as a whole
/// @param line in the source, from 1; 0 if unknown
/// @param what in words that go on after "the plugin": `calls java.lang.System.exit(int)`
public record Violation(String className, String file, String method, int line, String what) {

    @Override
    public String toString() {
        return className + (method.isEmpty() ? "" : "." + method) + (line > 0 ? ":" + line : "") + ": " + what;
    }
}

package dev.compere.plugin.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what an inspection finds, and where it is looking. Each thing counts once per line.
final class Violations {

    private final Set<Violation> found = new LinkedHashSet<>();
    private String className = "";
    private String file = "";
    private String method = "";
    private int line;

    void in(String className, String file) {
        this.className = className;
        this.file = file;
        inMethod("");
    }

    void inMethod(String method) {
        this.method = method;
        this.line = 0;
    }

    void atLine(int line) {
        this.line = line;
    }

    void add(String what) {
        found.add(new Violation(className, file, method, line, what));
    }

    List<Violation> inOrder() {
        var ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Violation::file).thenComparingInt(Violation::line));
        return ordered;
    }
}

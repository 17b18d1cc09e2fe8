package dev.compere.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with one file.
final class Problems {

    private final Path file;
    private final List<ConfigProblem> errors = new ArrayList<>();
    private final List<ConfigProblem> warnings = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    void error(int line, String key, String what, String remedy) {
        errors.add(new ConfigProblem(file, line, key, what, remedy));
    }

    void warning(int line, String key, String what, String remedy) {
        warnings.add(new ConfigProblem(file, line, key, what, remedy));
    }

    boolean anyError() {
        return !errors.isEmpty();
    }

    List<ConfigProblem> errors() {
        return inOrderOfTheFile(errors);
    }

    List<ConfigProblem> warnings() {
        return inOrderOfTheFile(warnings);
    }

    private static List<ConfigProblem> inOrderOfTheFile(List<ConfigProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(ConfigProblem::line))
                .toList();
    }
}

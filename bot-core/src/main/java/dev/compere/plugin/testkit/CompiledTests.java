package dev.compere.plugin.testkit;

import dev.compere.plugin.testkit.TestReport.Failure;
import groovy.lang.GroovyClassLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;

/// The classes of the `*Test.groovy` files in a plugin's folder. They are ordinary Groovy: a test is the author's own.
final class CompiledTests {

    private static final String ENDING = "Test.groovy";

    private final List<Class<?>> classes = new ArrayList<>();
    private final List<Failure> problems = new ArrayList<>();

    CompiledTests(Path folder) throws IOException {
        var files = files(folder);
        if (files.isEmpty()) {
            problems.add(new Failure("", folder.getFileName().toString(), "it has no test: no file *" + ENDING));
            return;
        }
        @SuppressWarnings("resource") // the classes outlive this; the loader holds no file
        var loader = new GroovyClassLoader(CompiledTests.class.getClassLoader());
        var unit = new CompilationUnit(new CompilerConfiguration(), null, loader);
        for (var file : files) {
            unit.addSource(file.getFileName().toString(), Files.readString(file));
        }
        try {
            unit.compile(Phases.CLASS_GENERATION);
            unit.getClasses().forEach(type -> classes.add(loader.defineClass(type.getName(), type.getBytes())));
        } catch (MultipleCompilationErrorsException e) {
            problems.addAll(problems(e.getErrorCollector()));
        }
    }

    List<Class<?>> classes() {
        return classes;
    }

    List<Failure> problems() {
        return problems;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static List<Failure> problems(ErrorCollector errors) {
        var problems = new ArrayList<Failure>();
        for (var error : errors.getErrors()) {
            if (error instanceof SyntaxErrorMessage syntax) {
                var cause = syntax.getCause();
                problems.add(
                        new Failure("", cause.getSourceLocator() + ":" + cause.getLine(), cause.getOriginalMessage()));
            } else {
                var text = new java.io.StringWriter();
                error.write(new java.io.PrintWriter(text));
                problems.add(new Failure("", "", text.toString().strip()));
            }
        }
        return problems;
    }
}

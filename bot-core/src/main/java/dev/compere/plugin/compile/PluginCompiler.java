package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.AllowList;
import dev.compere.plugin.sandbox.BytecodeGate;
import dev.compere.plugin.sandbox.Inspection;
import dev.compere.plugin.sandbox.Violation;
import dev.compere.plugin.script.Asked;
import dev.compere.plugin.script.Command;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.HttpResponse;
import dev.compere.plugin.script.Json;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginFiles;
import dev.compere.plugin.script.PluginScript;
import dev.compere.plugin.script.PluginTimer;
import groovy.transform.CompileStatic;
import groovy.transform.ThreadInterrupt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.customizers.ImportCustomizer;

/// Turns the text of a plugin into classes. Safe from any thread; runs none of the plugin's code.
///
/// Scripts are compiled statically, so that a misspelt name is found here and not in front of the audience.
/// What comes out goes through the [BytecodeGate]; at [Level#FULL] it has a check for interruption in each loop
/// and method instead, so that an endless loop can be stopped. One class loader serves all compilations and
/// defines no class: Groovy's type checker keeps what it learned per loader.
public final class PluginCompiler {

    /// Besides the events: what a script may want to name in a method of its own.
    private static final String[] IMPORTS = Stream.concat(
                    Stream.of("groovy.transform.Field"),
                    Stream.of(
                                    Asked.class,
                                    Command.class,
                                    HttpResponse.class,
                                    Json.class,
                                    Place.class,
                                    PluginTimer.class)
                            .map(Class::getName))
            .toArray(String[]::new);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TimedCompiler compiler = new TimedCompiler(PATIENCE);
    private final BytecodeGate gate = new BytecodeGate(AllowList.shipped());

    /// Compiles the plugin in a folder, for its problems in the sandbox.
    public PluginCheck check(Path folder) {
        PluginSource source;
        try {
            source = PluginSource.read(folder);
        } catch (IOException e) {
            var name = folder.getFileName().toString();
            return new PluginCheck(
                    name,
                    List.of(PluginProblem.ofFile(name, "cannot be read (" + e + ")", "is it there, and readable?")));
        }
        return switch (compile(source)) {
            case Compilation.Compiled _ -> new PluginCheck(source.name(), List.of(), new TextFiles(source).warnings());
            case Compilation.Rejected(List<PluginProblem> problems) -> new PluginCheck(source.name(), problems);
        };
    }

    /// Compiles a plugin for the sandbox: what it may not do there are problems.
    public Compilation compile(PluginSource source) {
        return compile(source, Level.SANDBOX);
    }

    /// @param level at which the plugin is to run: but for [Level#FULL] its classes are verified and rewritten
    public Compilation compile(PluginSource source, Level level) {
        if (!source.hasValidName()) {
            return new Compilation.Rejected(List.of(PluginProblem.ofFile(
                    source.name(),
                    "'" + source.name() + "' is not a plugin's name",
                    "rename the folder: lower-case letters, digits and single hyphens, such as 'live-host'")));
        }
        var tooLarge = SourceLimits.exceeded(source);
        if (tooLarge.isPresent()) {
            return new Compilation.Rejected(List.of(tooLarge.get()));
        }
        var texts = new TextFiles(source);
        var declarations = new ScriptDeclarations(source, texts);
        var permissions = new PermissionCheck(source, declarations);
        var outOfReach = new OutOfReach();
        var unit = compiler.unit(configuration(level, declarations, permissions, outOfReach));
        unit.addSource(source.className() + ".groovy", source.text());
        source.classes().forEach(unit::addSource);
        var problems = new ArrayList<>(source.problems());
        problems.addAll(texts.problems());
        try {
            compiler.compile(unit);
        } catch (MultipleCompilationErrorsException e) {
            new CompilerProblems(source)
                    .of(e.getErrorCollector()).stream()
                            .filter(problem -> !declarations.explains(problem))
                            .forEach(problems::add);
        } catch (TimeoutException e) {
            return new Compilation.Rejected(List.of(PluginProblem.ofFile(
                    source.name(),
                    "Groovy's compiler takes too long with it, or is still busy with others",
                    "make it simpler, and save it again")));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            // What no author meant to write can break Groovy's compiler itself.
            var broke = "Groovy's compiler cannot cope with it (" + e.getClass().getSimpleName() + ")";
            return new Compilation.Rejected(List.of(PluginProblem.ofFile(source.name(), broke, "make it simpler")));
        }
        problems.addAll(declarations.problems());
        problems.addAll(permissions.problems());
        if (level != Level.FULL) {
            explain(problems, new CompilerProblems(source).of(outOfReach.found()));
        }
        problems.sort(PluginProblem.inOrder());
        if (!problems.isEmpty()) {
            return new Compilation.Rejected(problems);
        }
        return switch (inspect(unit, level)) {
            case Inspection.Passed(Map<String, byte[]> classes) ->
                new Compilation.Compiled(compiled(source, classes, declarations, texts.files()));
            case Inspection.Refused(List<Violation> violations) ->
                new Compilation.Rejected(new GateProblems(source).of(violations));
        };
    }

    /// What is out of reach is the reason of whatever else the compiler says of its line.
    private static void explain(List<PluginProblem> problems, List<PluginProblem> reasons) {
        problems.removeIf(problem -> reasons.stream()
                .anyMatch(reason ->
                        reason.line() == problem.line() && reason.file().equals(problem.file())));
        problems.addAll(reasons);
    }

    private Inspection inspect(CompilationUnit unit, Level level) {
        var classes = new HashMap<String, byte[]>();
        unit.getClasses().forEach(type -> classes.put(type.getName(), type.getBytes()));
        return level == Level.FULL ? new Inspection.Passed(classes) : gate.inspect(classes);
    }

    private static CompiledPlugin compiled(
            PluginSource source, Map<String, byte[]> classes, ScriptDeclarations declarations, PluginFiles files) {
        return new CompiledPlugin(
                source.name(),
                source.className(),
                classes,
                declarations.header().orElseThrow(),
                declarations.settings(),
                files);
    }

    private static CompilerConfiguration configuration(
            Level level, ScriptDeclarations declarations, PermissionCheck permissions, OutOfReach outOfReach) {
        var configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(PluginScript.class.getName());
        configuration.setDisabledGlobalASTTransformations(Set.of("groovy.grape.GrabAnnotationTransformation"));
        configuration.addCompilationCustomizers(
                new AnnotationGate(),
                new DeclarationLimits(),
                new ImportGate(outOfReach),
                declarations,
                new ImportCustomizer().addStarImports("dev.compere.event").addImports(IMPORTS),
                new ScriptFields(),
                new WrittenTypes(outOfReach),
                new ASTTransformationCustomizer(
                        Map.of("extensions", List.of(AllowListExtension.class.getName())), CompileStatic.class),
                permissions);
        if (level == Level.FULL) {
            configuration.addCompilationCustomizers(new ASTTransformationCustomizer(ThreadInterrupt.class));
        }
        return configuration;
    }
}

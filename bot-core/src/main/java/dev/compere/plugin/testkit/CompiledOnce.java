package dev.compere.plugin.testkit;

import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.CompiledPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Compiles a plugin as the bot does, but only once for all tests that rehearse it.
final class CompiledOnce {

    private record Compiled(PluginSource source, CompiledPlugin plugin) {}

    private static final PluginCompiler COMPILER = new PluginCompiler();
    private static final Map<Path, Compiled> COMPILED = new ConcurrentHashMap<>();

    private CompiledOnce() {}

    static CompiledPlugin in(Path folder) {
        PluginSource source;
        try {
            source = PluginSource.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the plugin in " + folder + " cannot be read", e);
        }
        return COMPILED.compute(
                        folder,
                        (_, known) -> known != null && known.source().equals(source)
                                ? known
                                : new Compiled(source, compile(source)))
                .plugin();
    }

    private static CompiledPlugin compile(PluginSource source) {
        return switch (COMPILER.compile(source)) {
            case Compilation.Compiled(CompiledPlugin plugin) -> plugin;
            case Compilation.Rejected(List<PluginProblem> problems) ->
                throw new IllegalArgumentException(
                        problems.stream().map(PluginProblem::toString).collect(Collectors.joining("\n")));
        };
    }
}

package dev.compere.app.plugin;

import dev.compere.action.Permission;
import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at plugins without running anything of them.
final class Examination {

    private final PluginCompiler compiler;
    private final Optional<PluginsConfig> config;

    Examination(PluginCompiler compiler, Optional<PluginsConfig> config) {
        this.compiler = compiler;
        this.config = config;
    }

    /// @param permissive whether what the sandbox would refuse is only listed
    Findings of(Path folder, boolean permissive) {
        var check = compiler.check(folder);
        boolean full = config.isPresent() && config.get().of(check.plugin()).level() == Level.FULL;
        var problems = full || permissive ? outsideOfTheSandbox(folder) : check.problems();
        var refusals = new ArrayList<PluginProblem>();
        if (permissive) {
            refusals.addAll(check.problems());
            refusals.removeAll(problems);
        }
        var warnings = new ArrayList<>(check.warnings());
        var outline = outline(folder);
        outline.ifPresent(read -> warnings.addAll(unused(read)));
        outline.ifPresent(read -> warnings.addAll(notGranted(read.header())));
        missing(folder, testFile(check.plugin()), "it has no test", check.plugin())
                .ifPresent(warnings::add);
        missing(folder, "README.md", "it does not say what it does", check.plugin())
                .ifPresent(warnings::add);
        return new Findings(
                check.plugin(),
                problems,
                refusals,
                warnings,
                outline.map(read -> wishes(read.header())).orElse(""));
    }

    /// What keeps it from being loaded even at level full.
    private List<PluginProblem> outsideOfTheSandbox(Path folder) {
        try {
            return switch (compiler.compile(PluginSource.read(folder), Level.FULL)) {
                case Compilation.Compiled _ -> List.of();
                case Compilation.Rejected(List<PluginProblem> problems) -> problems;
            };
        } catch (IOException e) {
            return compiler.check(folder).problems();
        }
    }

    private static Optional<PluginOutline> outline(Path folder) {
        try {
            return PluginOutline.read(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// What it asks to be allowed, in words: `asks for messages.send, http (api.example.org)`.
    static String wishes(PluginHeader header) {
        if (header.permissions().isEmpty()) {
            return "asks for nothing";
        }
        return "asks for "
                + header.permissions().stream()
                        .sorted()
                        .map(permission -> permission.word()
                                + (permission == Permission.HTTP
                                                && !header.hosts().isEmpty()
                                        ? " (" + String.join(", ", header.hosts()) + ")"
                                        : ""))
                        .collect(Collectors.joining(", "));
    }

    private static List<PluginProblem> unused(PluginOutline outline) {
        return without(outline.header().permissions(), outline.used()).stream()
                .map(permission -> PluginProblem.ofFile(
                        outline.header().name(),
                        "the header asks for " + permission.word() + ", but nothing in the script needs it",
                        "ask for what is used only"))
                .toList();
    }

    private List<PluginProblem> notGranted(PluginHeader header) {
        if (config.isEmpty()) {
            return List.of();
        }
        var plugin = config.get().of(header.name());
        var lacking = new ArrayList<PluginProblem>();
        without(header.permissions(), plugin.granted())
                .forEach(permission -> lacking.add(PluginProblem.ofFile(
                        header.name(),
                        permission.word() + " is not granted",
                        "if it shall have it, add it to plugins.each." + header.name() + ".permissions")));
        header.hosts().stream()
                .filter(host -> !plugin.hosts().contains(host))
                .forEach(host -> lacking.add(PluginProblem.ofFile(
                        header.name(),
                        "the host " + host + " is not granted",
                        "if it may ask it, add it to plugins.each." + header.name() + ".hosts")));
        return lacking;
    }

    private static Set<Permission> without(Set<Permission> all, Set<Permission> some) {
        var rest = EnumSet.noneOf(Permission.class);
        rest.addAll(all);
        rest.removeAll(some);
        return rest;
    }

    private static String testFile(String plugin) {
        return PluginSource.testClass(plugin) + ".groovy";
    }

    private static Optional<PluginProblem> missing(Path folder, String file, String message, String plugin) {
        return Files.isRegularFile(folder.resolve(file)) || !PluginSource.isName(plugin)
                ? Optional.empty()
                : Optional.of(new PluginProblem(plugin + "/" + file, 0, 0, message, "write this file"));
    }
}

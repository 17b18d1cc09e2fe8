package dev.compere.plugin.bench;

import dev.compere.event.MessageReceived;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginVersion;
import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What one call of a handler costs: a bare closure or lambda, and the whole way of an event through a loaded plugin,
/// in the sandbox and outside it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HandlerCallBenchmark {

    private static final String PLUGIN = """
            @Field long count = 0
            on(MessageReceived) { event -> if (event.text.startsWith('!')) count++ }
            """;

    private final MessageReceived comment = LoadedPlugin.comment("!top");
    private Consumer<MessageReceived> lambda;
    private Closure<?> dynamic;
    private PluginVersion sandboxed;
    private PluginVersion full;
    private long count;

    @Setup
    public void prepare() {
        lambda = event -> {
            if (event.text().startsWith("!")) {
                count++;
            }
        };
        dynamic = (Closure<?>) new GroovyShell().evaluate("""
                long count = 0
                return { event -> if (event.text().startsWith('!')) count++ }
                """);
        sandboxed = LoadedPlugin.of(PLUGIN, Level.SANDBOX);
        full = LoadedPlugin.of(PLUGIN, Level.FULL);
    }

    @Benchmark
    public void javaLambda() {
        lambda.accept(comment);
    }

    @Benchmark
    public Object dynamicGroovy() {
        return dynamic.call(comment);
    }

    @Benchmark
    public void pluginInSandbox() {
        sandboxed.handle(comment);
    }

    @Benchmark
    public void pluginWithoutSandbox() {
        full.handle(comment);
    }
}

package dev.compere.plugin.bench;

import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.Level;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long compiling a plugin of a hundred lines takes, all gates included: the first in a fresh JVM, and warm.
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {

    private static final String BLOCK = """
            command('top%1$d [n:number]') { command ->
                List<Place> places = leaderboard.top((int) command.number('n', 5))
                String names = places.findAll { it.stars > %1$d }.collect { "${it.name} ${it.stars}" }.join(', ')
                if (names) reply command, names
            }
            on(MessageReceived) { event ->
                String text = event.text.toLowerCase().replaceAll(/[^a-z]+/, ' ').trim()
                if (text.split(' ').any { it == 'word%1$d' }) say "Found ${event.sender.name}"
                else storage.increment('others%1$d')
            }
            """;

    @Param({"SANDBOX", "FULL"})
    private Level level;

    private final PluginCompiler compiler = new PluginCompiler();
    private final PluginSource source = LoadedPlugin.source(
            IntStream.range(0, 10).mapToObj(BLOCK::formatted).collect(Collectors.joining()));

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Compilation first() {
        return compiled();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 10, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Compilation warm() {
        return compiled();
    }

    private Compilation compiled() {
        var compilation = compiler.compile(source, level);
        if (compilation instanceof Compilation.Rejected rejected) {
            throw new IllegalStateException(rejected.toString());
        }
        return compilation;
    }
}

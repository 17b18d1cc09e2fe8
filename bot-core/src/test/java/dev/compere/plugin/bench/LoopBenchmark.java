package dev.compere.plugin.bench;

import dev.compere.event.MessageReceived;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginVersion;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the sandbox costs a handler that works: a loop of a thousand steps, and texts put together.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LoopBenchmark {

    private static final String LOOP = """
            on(MessageReceived) { event ->
                long sum = 0
                for (int i = 0; i < 1000; i++) sum += i
                if (sum < 0) say event.text
            }
            """;

    private static final String TEXTS = """
            @Field Map<String, Integer> seen = [:]
            on(MessageReceived) { event ->
                String key = "${event.sender.name}: ${event.text}".toLowerCase()
                seen[key] = (seen[key] ?: 0) + 1
            }
            """;

    @Param({"SANDBOX", "FULL"})
    private Level level;

    private final MessageReceived comment = LoadedPlugin.comment("Hello");
    private PluginVersion loop;
    private PluginVersion texts;

    @Setup
    public void prepare() {
        loop = LoadedPlugin.of(LOOP, level);
        texts = LoadedPlugin.of(TEXTS, level);
    }

    @Benchmark
    public void thousandSteps() {
        loop.handle(comment);
    }

    @Benchmark
    public void textsAndMap() {
        texts.handle(comment);
    }
}

package dev.compere.plugin.bench;

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

/// What one call of a handler costs.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HandlerCallBenchmark {

    private Consumer<String> lambda;
    private Closure<?> dynamic;
    private long count;

    @Setup
    public void prepare() {
        lambda = text -> {
            if (text.startsWith("!")) {
                count++;
            }
        };
        dynamic = (Closure<?>) new GroovyShell().evaluate("""
                long count = 0
                return { String text -> if (text.startsWith('!')) count++ }
                """);
    }

    @Benchmark
    public void javaLambda() {
        lambda.accept("!top");
    }

    @Benchmark
    public Object dynamicGroovy() {
        return dynamic.call("!top");
    }
}

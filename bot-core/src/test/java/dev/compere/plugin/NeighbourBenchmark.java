package dev.compere.plugin;

import dev.compere.event.MessageReceived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From the event to what a good plugin asks for, with a bad plugin beside it that gets the same events. The bad one is
/// stopped after ten faults, so it is saved again before each iteration, which is about as long as its ten faults.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NeighbourBenchmark {

    /// Plugins that each do one thing no plugin should do.
    public enum Neighbour {
        NONE("on(CallEnded) { }"),
        LOOPING("on(MessageReceived) { int i = 0; while (true) { i++ } }"),
        THROWING("on(MessageReceived) { throw new IllegalStateException('no') }"),
        RECURSING("int f(int n) { f(n + 1) + 1 }\non(MessageReceived) { f(0) }"),
        ALLOCATING("on(MessageReceived) { List<String> all = []; while (true) all << 'x' * 1000 }"),
        SEARCHING("on(MessageReceived) { ('a' * 40) ==~ /(.*a){14}b/ }");

        private final String script;

        Neighbour(String script) {
            this.script = script;
        }

        String script() {
            return script;
        }
    }

    @Param
    private Neighbour neighbour;

    private final MessageReceived comment = HostFixture.comment("Hello");
    private HostFixture bot;

    @Setup
    public void start() throws IOException, InterruptedException {
        Path plugins = Files.createTempDirectory("neighbours");
        bot = new HostFixture(plugins).save("good", "on(MessageReceived) { event -> say event.text }");
        bot.started();
    }

    @Setup(Level.Iteration)
    public void moveIn() throws IOException, InterruptedException {
        bot.states.clear();
        bot.save("neighbour", neighbour.script() + "\n// " + System.nanoTime());
        bot.awaitState(PluginState.Loaded.class);
    }

    @TearDown
    public void stop() {
        bot.close();
    }

    @Benchmark
    public String fromEventToAction() throws InterruptedException {
        bot.happens(comment);
        return bot.nextText();
    }
}

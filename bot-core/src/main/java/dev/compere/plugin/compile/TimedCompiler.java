package dev.compere.plugin.compile;

import groovy.lang.GroovyClassLoader;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;

/// Runs Groovy's compiler for as long as it is worth it, each time on a platform thread of its own.
///
/// The compiler cannot be stopped; a thread that takes too long is left alone, and with it the class loader on which it
/// may hold locks. While some are busy still, nothing is compiled any more. Safe from any thread.
final class TimedCompiler {

    private static final long STACK = 4 << 20;
    private static final int MOST_ABANDONED = 3;

    private final Duration limit;
    private final Set<Thread> abandoned = new HashSet<>();
    private GroovyClassLoader library = newLibrary();

    TimedCompiler(Duration limit) {
        this.limit = limit;
    }

    /// A unit without sources yet, for [#compile].
    synchronized CompilationUnit unit(CompilerConfiguration configuration) {
        return new CompilationUnit(configuration, null, library);
    }

    /// @throws TimeoutException if it takes longer than the limit
    /// @throws RuntimeException as the compiler throws it, also for mistakes in the text
    void compile(CompilationUnit unit) throws TimeoutException {
        requireProcessors();
        var end = new CompletableFuture<Void>();
        var thread = Thread.ofPlatform()
                .name("plugin-compiler")
                .daemon()
                .stackSize(STACK)
                .unstarted(() -> run(unit, end));
        thread.start();
        try {
            end.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a plugin was compiled", e);
        } catch (TimeoutException e) {
            abandon(thread);
            throw e;
        }
    }

    private static void run(CompilationUnit unit, CompletableFuture<Void> end) {
        try {
            unit.compile(Phases.CLASS_GENERATION);
            end.complete(null);
        } catch (RuntimeException | StackOverflowError e) {
            end.completeExceptionally(e);
        } catch (Error e) {
            end.completeExceptionally(e);
            throw e;
        }
    }

    private static void rethrow(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }

    private synchronized void requireProcessors() throws TimeoutException {
        abandoned.removeIf(thread -> !thread.isAlive());
        if (abandoned.size() >= MOST_ABANDONED) {
            throw new TimeoutException();
        }
    }

    private synchronized void abandon(Thread thread) {
        thread.interrupt();
        abandoned.add(thread);
        library = newLibrary();
    }

    private static GroovyClassLoader newLibrary() {
        return new GroovyClassLoader(TimedCompiler.class.getClassLoader());
    }
}

package dev.compere.app;

import java.util.function.IntSupplier;

/// Stops in good order when a signal comes, and then ends the process with the code that the stop gives.
///
/// TDLib aborts a process that ends under a live client, so the signal has to wait for the orderly stop. Closing this
/// takes the arrangement back.
public final class Shutdown implements AutoCloseable {

    private final Thread hook;

    private Shutdown(IntSupplier stop) {
        this.hook = Thread.ofPlatform()
                .name("shutdown")
                .unstarted(() -> Runtime.getRuntime().halt(stop.getAsInt()));
    }

    /// @param stop called on a thread of its own when a signal ends the process; returns the exit code
    public static Shutdown onSignal(IntSupplier stop) {
        var shutdown = new Shutdown(stop);
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // A signal has come already: its stop goes on and decides the exit code.
            return;
        }
    }
}

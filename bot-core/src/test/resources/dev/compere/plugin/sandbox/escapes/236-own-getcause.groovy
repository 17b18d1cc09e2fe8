// Attack: an exception whose getCause and getStackTrace never end.
// Success: hang
// Stops: gate
class Endless extends RuntimeException {
    Throwable getCause() { new Endless() }

    StackTraceElement[] getStackTrace() { while (true) { } }
}
on(MessageReceived) { event -> throw new Endless() }

// Attack: Object.wait holds the thread.
// Success: hang
// Stops: type checker|bytecode gate
on(MessageReceived) { event ->
    synchronized (this) { this.wait() }
}

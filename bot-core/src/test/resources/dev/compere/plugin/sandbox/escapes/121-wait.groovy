// Attack: Object.wait holds the thread.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    synchronized (this) { this.wait() }
}

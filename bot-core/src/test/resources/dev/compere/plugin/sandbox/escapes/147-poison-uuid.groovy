// Attack: the stack is nearly full when a class of the JDK is used for the first time: it stays broken for the whole JVM.
// Success: poison
// Stops: gate
void sink(int n) {
    try {
        sink(n + 1)
    } finally {
        UUID.randomUUID()
    }
}

on(MessageReceived) { event -> sink(0) }

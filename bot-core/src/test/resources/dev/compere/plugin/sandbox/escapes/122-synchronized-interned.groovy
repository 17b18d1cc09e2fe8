// Attack: the monitor of a text that the host uses too is kept.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    synchronized ('shared') {
        int i = 0
        while (true) { i++ }
    }
}

// Attack: an endless loop that catches what is meant to stop it.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } catch (Throwable t) {
            i = 0
        }
    }
}

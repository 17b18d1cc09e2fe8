// Attack: what stops the plugin is caught among several types.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } catch (IllegalStateException | Error | IOException e) {
            i = 0
        }
    }
}

// Attack: Error is caught, to swallow the budget's.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } catch (Error e) {
            i = 0
        }
    }
}

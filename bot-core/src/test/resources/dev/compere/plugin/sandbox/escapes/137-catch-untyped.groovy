// Attack: an untyped catch, which is one of Exception.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } catch (e) {
            i = 0
        }
    }
}

// Attack: a `finally` that continues throws every error away.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } finally {
            continue
        }
    }
}

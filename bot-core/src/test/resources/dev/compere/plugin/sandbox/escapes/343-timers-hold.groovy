// Attack: waiting timers hold what their closures have caught.
// Success: heap
// Stops: budget:retention|fault
// Events: 100
on(MessageReceived) { event ->
    for (int i = 0; i < 30; i++) {
        String s = 'x' * 100_000 + i
        after('10h') { log.info s }
    }
}

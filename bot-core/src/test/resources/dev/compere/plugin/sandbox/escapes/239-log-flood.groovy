// Attack: the log is flooded.
// Success: flood
// Stops: budget:ticks|budget:time|budget:allocation|fault
on(MessageReceived) { event ->
    for (int i = 0; i < 10_000_000; i++) { log.info 'x' }
}

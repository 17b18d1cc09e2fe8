// Attack: permitted ranges, walked very often.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    for (int i = 0; i < 100_000; i++) { (1..90_000).collect { int x -> x } }
}

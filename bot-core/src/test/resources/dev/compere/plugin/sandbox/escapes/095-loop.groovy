// Attack: an endless loop.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    int i = 0
    while (true) { i++ }
}

// Attack: an endless loop.
// Success: hang
// Stops: budget:ticks|time
on(MessageReceived) { event ->
    int i = 0
    while (true) { i++ }
}

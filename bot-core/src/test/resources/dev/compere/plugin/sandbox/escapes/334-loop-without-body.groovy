// Attack: loops of several kinds with nothing in them.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> for (;;) { } }
command('go') { command -> do { } while (true) }
on(PaidCommentReceived) { event ->
    outer:
    while (true) {
        while (true) { continue outer }
    }
}

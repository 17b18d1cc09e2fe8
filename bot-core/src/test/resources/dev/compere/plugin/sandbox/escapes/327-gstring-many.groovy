// Attack: as 326, in a text.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    def list = ['x' * 900_000] * 10_000
    say "${list}"
}
command('go') { command ->
    def list = ['x' * 900_000] * 10_000
    log.info list
}

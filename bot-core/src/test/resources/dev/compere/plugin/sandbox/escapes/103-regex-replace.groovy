// Attack: the same through String.replaceAll.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def text = 'a' * 40 + '!'
    log.info text.replaceAll('(a+)+\\1b', 'x')
}

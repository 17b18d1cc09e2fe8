// Attack: a list that holds one long text ten thousand times is joined, summed and printed.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event -> log.info "${(['x' * 900_000] * 10_000).join('').length()}" }
command('go') { command -> log.info "${(['x' * 900_000] * 10_000).toString().length()}" }
on(PaidCommentReceived) { event -> log.info "${(['x' * 900_000] * 10_000).sum().toString().length()}" }

// Attack: every letter of a long text is replaced by a long text.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event -> log.info "${('x' * 900_000).replace('x', 'y' * 100_000).length()}" }
command('go') { command -> log.info "${('x' * 900_000).replaceAll('x', 'y' * 100_000).length()}" }
on(PaidCommentReceived) { event -> log.info "${('x' * 900_000).collectReplacements { 'y' * 100_000 }.length()}" }

// Attack: a text times a large number, and padded to a large width.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info "${('x' * 2_000_000_000).length()}" }
command('go') { command -> log.info "${'x'.padLeft(2_000_000_000).length()}" }
on(PaidCommentReceived) { event -> log.info "${'x'.repeat(2_000_000_000).length()}" }

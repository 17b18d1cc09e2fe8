// Attack: a long text is searched for a long text that is almost in it, at every place.
// Success: hang
// Stops: budget:ticks|budget:time|fault|budget:allocation
on(MessageReceived) { event -> log.info "${('a' * 1_000_000).indexOf('a' * 500_000 + 'b')}" }
command('go') { command -> log.info "${('a' * 1_000_000).contains('a' * 500_000 + 'b')}" }
on(PaidCommentReceived) { event -> log.info "${('a' * 1_000_000).replace('a' * 500_000 + 'b', '').length()}" }

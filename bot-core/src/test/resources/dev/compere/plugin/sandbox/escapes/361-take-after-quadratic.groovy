// Attack: takeBetween, takeAfter and takeBefore search as indexOf does.
// Success: hang
// Stops: fault|budget:ticks|budget:time|gate|budget:allocation
on(MessageReceived) { event -> log.info "${('a' * 1_000_000).takeAfter('a' * 500_000 + 'b')}" }
command('go') { command -> log.info "${('a' * 1_000_000).takeBetween('a' * 500_000 + 'b')}" }
on(PaidCommentReceived) { event -> log.info "${('a' * 1_000_000).takeBefore('a' * 500_000 + 'b')}" }

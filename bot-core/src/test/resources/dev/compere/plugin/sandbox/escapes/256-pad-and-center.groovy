// Attack: padding and centring.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info "${'x'.padRight(2_000_000_000).length()}" }
command('go') { command -> log.info "${'x'.center(2_000_000_000).length()}" }
on(PaidCommentReceived) { event -> log.info "${'x'.padLeft(10_000_000, 'abc').length()}" }

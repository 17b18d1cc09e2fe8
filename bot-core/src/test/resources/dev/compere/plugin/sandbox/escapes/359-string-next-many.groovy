// Attack: the two thousand millionth successor of a text.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info 'x'.next(2_000_000_000) }
command('go') { command -> log.info 'x'.previous(2_000_000_000) }

// Attack: 2 ** 1000000000 with small numbers.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${2 ** 1_000_000_000}" }
command('go') { command -> log.info "${1G << 2_000_000_000}" }
on(PaidCommentReceived) { event -> log.info "${1.5 ** 10_000_000}" }

// Attack: a million digits become a number and a text again.
// Success: hang
// Stops: fault
on(MessageReceived) { event -> log.info "${('9' * 1_000_000).toBigInteger().bitLength()}" }
command('go') { command -> log.info "${new BigInteger('9' * 1_000_000).bitLength()}" }
on(PaidCommentReceived) { event -> log.info "${('9' * 1_000_000) as BigInteger}" }

// Attack: a shift to the right by a negative number is one to the left.
// Success: heap
// Stops: gate|fault
on(MessageReceived) { event -> log.info "${(1G >> -2_000_000_000).bitLength()}" }
command('go') { command -> log.info "${BigInteger.ONE.shiftRight(-2_000_000_000).bitLength()}" }

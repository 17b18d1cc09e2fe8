// Attack: a short number with a huge exponent is written out.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${new BigDecimal('1e1000000000').toBigInteger().bitLength()}" }
command('go') { command -> log.info "${new BigDecimal('1e1000000000').toPlainString().length()}" }

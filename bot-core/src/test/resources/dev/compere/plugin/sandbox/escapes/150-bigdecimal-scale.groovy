// Attack: a number is asked for a hundred million decimals.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${new BigDecimal('1').setScale(100_000_000).toPlainString().length()}" }

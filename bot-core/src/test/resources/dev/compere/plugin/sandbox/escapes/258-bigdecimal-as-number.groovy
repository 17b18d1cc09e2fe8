// Attack: the same by conversions and comparisons.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${new BigDecimal('1e999999999') == 1}" }
command('go') { command -> log.info "${new BigDecimal('1e999999999') as int}" }
on(PaidCommentReceived) { event -> log.info "${new BigDecimal('1e999999999') % 7}" }

// Attack: a text cast to a number calls the number's constructor.
// Success: hang
// Stops: fault|gate
BigDecimal number(Object o) { (BigDecimal) o }

on(MessageReceived) { event -> log.info "${('1e999999999' as BigDecimal) + 1}" }
command('go') { command -> log.info "${number('1e999999999') + 1}" }
on(PaidCommentReceived) { event -> log.info "${number(['1e999999999']) + 1}" }

// Attack: the same number read from a text.
// Success: hang
// Stops: fault
on(MessageReceived) { event ->
    def x = '1e99999999'.toBigDecimal() + 1
    log.info "${x.precision()}"
}

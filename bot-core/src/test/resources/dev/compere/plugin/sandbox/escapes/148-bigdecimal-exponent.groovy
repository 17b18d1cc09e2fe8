// Attack: 1e99999999 + 1 has a hundred million digits.
// Success: hang
// Stops: fault|source limits|gate
on(MessageReceived) { event ->
    def x = 1e99999999 + 1
    log.info "${x.precision()}"
}

// Attack: 1e99999999 + 1 has a hundred million digits.
// Success: hang
// Stops: call|source limits|type checker
on(MessageReceived) { event ->
    def x = 1e99999999 + 1
    log.info "${x.precision()}"
}

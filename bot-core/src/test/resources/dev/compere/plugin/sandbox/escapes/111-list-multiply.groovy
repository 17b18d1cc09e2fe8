// Attack: a list times a large number.
// Success: heap
// Stops: fault
on(MessageReceived) { event ->
    def list = [1, 2, 3, 4] * 500_000_000
    log.info "${list.size()}"
}

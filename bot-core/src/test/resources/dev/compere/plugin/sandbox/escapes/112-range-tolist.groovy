// Attack: a range of all integers becomes a list.
// Success: heap
// Stops: fault
on(MessageReceived) { event ->
    def list = (1..Integer.MAX_VALUE - 1).toList()
    log.info "${list.size()}"
}

// Attack: a builder is told its length.
// Success: heap
// Stops: fault|gate
on(MessageReceived) { event ->
    def s = new StringBuilder()
    s.setLength(2_000_000_000)
    log.info "${s.length()}"
}

// Attack: as 608, from a builder and into words.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    def s = new StringBuilder()
    String part = 'a ' * 500_000
    for (int i = 0; i < 24; i++) { s.append(part) }
    log.info "${s.tokenize().size()}"
}

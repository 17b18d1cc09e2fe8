// Attack: a StringBuilder doubles.
// Success: heap
// Stops: budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    def s = new StringBuilder('abcdefgh')
    for (int i = 0; i < 40; i++) { s.append(s.toString()) }
    log.info "${s.length()}"
}

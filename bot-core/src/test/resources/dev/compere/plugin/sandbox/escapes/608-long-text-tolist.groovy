// Attack: a text of sixteen million characters, of which a list is made.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String s = 'a' * 1_000_000
    for (int i = 0; i < 4; i++) { s = s.concat(s) }
    log.info "${s.toList().size()}"
}

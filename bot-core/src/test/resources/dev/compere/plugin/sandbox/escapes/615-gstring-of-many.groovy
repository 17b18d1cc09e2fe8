// Attack: one long value many times in one text.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    GString g = "TIMES(150,'${a}')"
    String s = g.toString()
    log.info "${s.length()}"
}

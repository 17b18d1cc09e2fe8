// Attack: Groovy's own joining of two unwritten texts, fourteen times.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String big = 'a' * 1_000_000
    GString g = "${big}"
    for (int i = 0; i < 14; i++) { g = g + g }
    String s = g.toString()
    log.info "${s.length()}"
}

// Attack: thousands of expressions, each just within bounds.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    for (int i = 0; i < 1_000_000; i++) { if (('a' * 20 + '!') ==~ /(.*a){3}b/) { log.info 'm' } }
}

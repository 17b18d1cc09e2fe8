// Attack: ranges of numbers whose next one is the same.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation|fault|gate|harmless
on(MessageReceived) { event ->
    def r = (1e16d..(1e16d + 90_000d))
    log.info "${r.size()} ${r.toList().size()}"
}
command('go') { command -> def r = (1.0f..16777300.0f); def q = (16777216.0f..16777300.0f); log.info "${q.toList().size()}" }

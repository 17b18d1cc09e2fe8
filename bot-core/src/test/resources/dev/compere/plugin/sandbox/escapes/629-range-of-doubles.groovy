// Attack: ranges of numbers whose next one is the same.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation|fault|gate|harmless
on(MessageReceived) { event ->
    def r = (16777216.0f..16777300.0f)
    log.info "${r.toList().size()}"
}
command('go') { command -> def r = (1..10); log.info "${r.step(0)}" }
on(PaidCommentReceived) { event -> log.info "${(9007199254740992.0d..9007199254749992.0d).contains(3)}" }

// Attack: a range in steps of a thousand-millionth.
// Success: heap
// Stops: fault|gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> log.info "${(1..90_000).by(0.000000001).toList().size()}" }
command('go') { command -> log.info "${(1..90_000).by(0.000000001).size()}" }
on(PaidCommentReceived) { event -> log.info "${(1..2).by(0).toList().size()}" }

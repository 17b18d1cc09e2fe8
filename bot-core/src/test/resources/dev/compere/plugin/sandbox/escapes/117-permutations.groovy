// Attack: all orders of twenty things.
// Success: hang
// Stops: type checker
on(MessageReceived) { event -> log.info "${(1..20).toList().permutations().size()}" }

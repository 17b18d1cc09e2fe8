// Attack: all orders of twenty things.
// Success: hang
// Stops: fault
on(MessageReceived) { event -> log.info "${(1..20).toList().permutations().size()}" }

// Attack: Groovy's unique compares each element with each.
// Success: hang
// Stops: budget:ticks|budget:time|fault|gate|budget:allocation
on(MessageReceived) { event -> log.info "${(1..90_000).toList().unique().size()}" }

// Attack: an alternation in a loop makes the matcher recurse for each letter.
// Success: poison
// Stops: fault|vm|budget:depth
on(MessageReceived) { event -> log.info "${('ab' * 100_000) ==~ /(a|b)*/}" }

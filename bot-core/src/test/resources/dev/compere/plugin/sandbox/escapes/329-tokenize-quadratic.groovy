// Attack: a long text is cut at any of a million letters.
// Success: hang
// Stops: gate|budget:ticks|budget:time|fault|budget:allocation
on(MessageReceived) { event -> log.info "${('b' * 1_000_000).tokenize('a' * 1_000_000).size()}" }

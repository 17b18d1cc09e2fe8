// Attack: tr looks each letter up in a long text.
// Success: hang
// Stops: gate|budget:ticks|budget:time|fault|budget:allocation
on(MessageReceived) { event -> log.info "${('b' * 1_000_000).tr('a' * 1_000_000, 'x').length()}" }

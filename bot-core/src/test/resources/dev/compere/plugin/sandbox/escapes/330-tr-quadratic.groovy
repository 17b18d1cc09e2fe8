// Attack: tr looks each letter up in a long text.
// Success: hang
// Stops: type checker|budget:ticks|budget:time|call
on(MessageReceived) { event -> log.info "${('b' * 1_000_000).tr('a' * 1_000_000, 'x').length()}" }

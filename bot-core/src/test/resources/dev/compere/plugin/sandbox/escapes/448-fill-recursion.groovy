// Attack: the value of a placeholder is a placeholder.
// Success: hang
// Stops: harmless|gate
on(MessageReceived) { event -> log.info fill('{a}', a: '{a}{a}') }

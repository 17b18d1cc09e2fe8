// Attack: a template that names a long value ten thousand times.
// Success: heap
// Stops: harmless|fault
on(MessageReceived) { event -> log.info fill('{a}' * 10_000, a: 'x' * 200_000).length().toString() }

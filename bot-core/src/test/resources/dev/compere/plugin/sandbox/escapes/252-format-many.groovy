// Attack: a format that names the same long text ten thousand times.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event -> log.info String.format('%1$s' * 10_000, 'x' * 200_000) }

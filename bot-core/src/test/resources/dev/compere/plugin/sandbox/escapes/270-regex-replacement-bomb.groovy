// Attack: a replacement that repeats a long group ten thousand times.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event -> log.info "${('a' * 200_000).replaceAll('(a+)', '$1' * 10_000).length()}" }

// Attack: a comment of a megabyte.
// Success: flood
// Stops: fault|harmless|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event -> say 'x' * 1_000_000 }

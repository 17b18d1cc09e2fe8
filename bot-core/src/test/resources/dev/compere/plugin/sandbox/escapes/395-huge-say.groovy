// Attack: a comment of a megabyte.
// Success: flood
// Stops: fault|harmless|budget:allocation
on(MessageReceived) { event -> say 'x' * 1_000_000 }

// Attack: what is stored or said changes, or never ends, when the host looks at it.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> storage.put('k', [a: "${ -> while (true) { } }"]) }
command('go') { command -> say "${ -> while (true) { } }" }

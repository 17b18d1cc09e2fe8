// Attack: loops of the library that call a closure which does nothing.
// Success: hang
// Stops: budget:ticks|fault|budget:time|budget:allocation
on(MessageReceived) { event -> Integer.MAX_VALUE.times { } }
command('go') { command -> 1.upto(Long.MAX_VALUE) { } }
on(PaidCommentReceived) { event -> 1.step(2_000_000_000, 1) { } }

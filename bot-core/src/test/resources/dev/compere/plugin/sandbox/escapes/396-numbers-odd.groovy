// Attack: numbers that are none where the host wants one.
// Success: hang
// Stops: fault|harmless|gate
on(MessageReceived) { event -> say 'x', stars: Double.NaN }
command('go') { command -> say 'x', stars: -5 }
on(PaidCommentReceived) { event -> say 'x', stars: Long.MAX_VALUE }

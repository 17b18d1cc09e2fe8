// Attack: numbers and keys that JSON does not have.
// Success: hang
// Stops: fault|harmless
on(MessageReceived) { event -> storage.put('k', [Double.NaN, Double.POSITIVE_INFINITY]) }
command('go') { command -> storage.put('k', [(null): 1]) }
on(PaidCommentReceived) { event -> storage.put('k', [1.0G, 'x' as char, 1f]) }

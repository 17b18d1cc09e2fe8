// Attack: a long range, which needs no memory, is given to the host to copy.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> storage.put('k', 1..100_000_000) }

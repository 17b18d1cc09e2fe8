// Attack: an error of the JVM is thrown by hand, which the host takes seriously.
// Success: hang
// Stops: gate
on(MessageReceived) { event -> throw new OutOfMemoryError('all of it') }

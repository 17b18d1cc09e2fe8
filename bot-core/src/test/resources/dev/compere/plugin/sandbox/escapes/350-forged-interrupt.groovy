// Attack: an InterruptedException thrown by hand.
// Success: hang
// Stops: gate|fault
on(MessageReceived) { event -> throw new InterruptedException('late') }

// Attack: an InterruptedException thrown by hand.
// Success: hang
// Stops: type checker|bytecode gate|fault
on(MessageReceived) { event -> throw new InterruptedException('late') }

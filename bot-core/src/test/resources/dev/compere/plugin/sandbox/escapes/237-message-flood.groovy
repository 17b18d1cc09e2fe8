// Attack: an exception with a message of megabytes and forged lines.
// Success: leak
// Stops: fault
// Control: no, the host itself refuses it
on(MessageReceived) { event -> throw new IllegalStateException('x\nLEAK: forged\n' + 'x' * 500_000) }

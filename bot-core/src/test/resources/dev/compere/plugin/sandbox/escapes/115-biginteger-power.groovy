// Attack: a number to a huge power.
// Success: hang
// Stops: fault
on(MessageReceived) { event -> log.info "${3G ** 100000000}" }

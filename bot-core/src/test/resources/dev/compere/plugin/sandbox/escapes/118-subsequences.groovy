// Attack: all choices out of forty things.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info "${(1..40).toList().subsequences().size()}" }

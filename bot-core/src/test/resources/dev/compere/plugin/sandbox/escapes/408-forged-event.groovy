// Attack: an event is made by hand.
// Success: leak
// Stops: type checker|bytecode gate
on(MessageReceived) { event -> log.info 'LEAK: ' + new CallEnded(event.call, event.at, java.time.Duration.ZERO) }

// Attack: an event is made by hand.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> log.info 'LEAK: ' + new CallEnded(event.call, event.at, java.time.Duration.ZERO) }

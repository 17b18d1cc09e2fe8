// Attack: all properties of an object at once.
// Success: leak
// Stops: type checker
on(MessageReceived) { event -> log.info 'LEAK: ' + event.properties }

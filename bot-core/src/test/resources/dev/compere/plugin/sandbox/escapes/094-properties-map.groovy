// Attack: all properties of an object at once.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> log.info 'LEAK: ' + event.properties }

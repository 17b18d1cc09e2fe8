// Attack: from a closure to its owner and on to the class.
// Success: leak
// Stops: type checker
on(MessageReceived) { event -> log.info 'LEAK: ' + owner.class + thisObject.class }

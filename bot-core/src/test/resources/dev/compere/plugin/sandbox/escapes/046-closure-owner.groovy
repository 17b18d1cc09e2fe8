// Attack: from a closure to its owner and on to the class.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> log.info 'LEAK: ' + owner.class + thisObject.class }

// Attack: package-private methods of the verbs' base class.
// Success: leak
// Stops: type checker
on(MessageReceived) { event -> log.info 'LEAK: ' + ask('x', null) }

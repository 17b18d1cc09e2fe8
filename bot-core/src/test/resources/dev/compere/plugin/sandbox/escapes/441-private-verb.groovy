// Attack: package-private methods of the verbs' base class.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> log.info 'LEAK: ' + ask('x', null) }

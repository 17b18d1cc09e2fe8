// Attack: package-private methods of the verbs' base class.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
on(MessageReceived) { event -> log.info 'LEAK: ' + ask('x', null) }

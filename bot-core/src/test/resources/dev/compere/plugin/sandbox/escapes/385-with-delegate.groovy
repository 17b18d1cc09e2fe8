// Attack: `with` makes an object of the host the delegate, whose hidden members are then in reach.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> event.with { log.info 'LEAK: ' + getClass().getRecordComponents() } }
command('go') { command -> storage.with { log.info 'LEAK: ' + it.metaClass } }

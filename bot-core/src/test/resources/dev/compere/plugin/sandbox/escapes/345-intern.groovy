// Attack: texts are interned, which the whole JVM shares.
// Success: leak
// Stops: gate
on(MessageReceived) { event -> log.info 'LEAK: ' + "x${event.at}".toString().intern() }

// Attack: texts are interned, which the whole JVM shares.
// Success: leak
// Stops: type checker
on(MessageReceived) { event -> log.info 'LEAK: ' + "x${event.at}".toString().intern() }

// Attack: handlers are declared inside handlers.
// Success: flood
// Stops: fault|gate
on(MessageReceived) { event -> on(MessageReceived) { log.info 'x' } }

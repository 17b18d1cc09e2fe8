// Attack: handlers are declared inside handlers.
// Success: flood
// Stops: fault|type checker
on(MessageReceived) { event -> on(MessageReceived) { log.info 'x' } }

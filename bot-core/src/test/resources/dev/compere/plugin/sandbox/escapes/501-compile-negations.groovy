// Attack: thirty thousand negations.
// Success: poison
// Stops: source limits|type checker
on(MessageReceived) { event -> log.info "${TIMES(30000,'!')true}" }

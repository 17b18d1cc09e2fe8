// Attack: thirty thousand negations.
// Success: poison
// Stops: source limits|gate
on(MessageReceived) { event -> log.info "${TIMES(30000,'!')true}" }

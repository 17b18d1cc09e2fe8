// Attack: casts of casts of casts.
// Success: poison
// Stops: source limits|type checker
on(MessageReceived) { event -> log.info "${TIMES(8000,'(int)')1}" }

// Attack: casts of casts of casts.
// Success: poison
// Stops: source limits|gate
on(MessageReceived) { event -> log.info "${TIMES(8000,'(int)')1}" }

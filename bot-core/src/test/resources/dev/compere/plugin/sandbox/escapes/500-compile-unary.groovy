// Attack: ten thousand minus signs: no bracket, but as deep.
// Success: poison
// Stops: source limits|gate
on(MessageReceived) { event -> log.info "${TIMES(10000,'- ')1}" }

// Attack: a question in a question in a question.
// Success: poison
// Stops: source limits|type checker
boolean t = true
log.info "${TIMES(5000,'t?1:')1}"

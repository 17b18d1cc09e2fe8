// Attack: a question in a question in a question.
// Success: poison
// Stops: source limits|gate
boolean t = true
log.info "${TIMES(5000,'t?1:')1}"

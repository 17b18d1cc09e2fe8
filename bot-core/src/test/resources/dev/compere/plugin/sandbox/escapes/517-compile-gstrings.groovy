// Attack: texts in texts in texts.
// Success: poison
// Stops: source limits|gate
log.info "TIMES(1500,'${"')xTIMES(1500,'"}')"

// Attack: a sum of twenty thousand.
// Success: poison
// Stops: source limits|gate
int x = TIMES(20000,'1+')1
log.info "$x"

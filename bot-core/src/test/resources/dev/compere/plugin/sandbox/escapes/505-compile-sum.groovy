// Attack: a sum of twenty thousand.
// Success: poison
// Stops: source limits|type checker|bytecode gate
int x = TIMES(20000,'1+')1
log.info "$x"

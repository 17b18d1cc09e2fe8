// Attack: a chain of eight thousand calls.
// Success: poison
// Stops: source limits|gate
String s = 'x'TIMES(8000,'.trim()')
log.info s

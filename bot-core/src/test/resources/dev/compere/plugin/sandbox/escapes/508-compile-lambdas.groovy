// Attack: a lambda that gives a lambda that gives a lambda.
// Success: poison
// Stops: source limits|type checker
def f = TIMES(1000,'x#->')1
log.info "$f"

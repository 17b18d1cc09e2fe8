// Attack: a lambda that gives a lambda that gives a lambda.
// Success: poison
// Stops: source limits|gate
def f = TIMES(1000,'x#->')1
log.info "$f"

// Attack: five thousand assignments in one.
// Success: poison
// Stops: source limits|type checker
def x
TIMES(8000,'x=')1

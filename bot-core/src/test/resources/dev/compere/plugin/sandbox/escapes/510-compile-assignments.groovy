// Attack: five thousand assignments in one.
// Success: poison
// Stops: source limits|gate
def x
TIMES(8000,'x=')1

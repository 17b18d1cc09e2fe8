// Attack: closures in closures, which the type checker visits again and again.
// Success: hang
// Stops: source limits|gate|harmless
def list = [1]
TIMES(30,'list.collect{a#->')1TIMES(30,'}')

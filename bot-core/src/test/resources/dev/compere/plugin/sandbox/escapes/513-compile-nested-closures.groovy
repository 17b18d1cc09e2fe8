// Attack: closures in closures, which the type checker visits again and again.
// Success: hang
// Stops: source limits|type checker|harmless
def list = [1]
TIMES(30,'list.collect{a#->')1TIMES(30,'}')

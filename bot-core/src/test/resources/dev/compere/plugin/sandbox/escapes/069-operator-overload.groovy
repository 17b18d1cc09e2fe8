// Attack: the code hides in an operator and in the conditions of elvis and ternary.
// Success: property
// Stops: gate
class Sum {
    Sum plus(Sum other) { System.setProperty('pwned', 'plus'); this }

    boolean asBoolean() { System.setProperty('pwned', 'truth') != null }
}
def x = (new Sum() + new Sum()) ?: new Sum()

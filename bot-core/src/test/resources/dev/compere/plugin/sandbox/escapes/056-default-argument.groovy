// Attack: the expression of a default argument.
// Success: property
// Stops: type checker
def go(x = System.setProperty('pwned', 'default')) { x }

go()

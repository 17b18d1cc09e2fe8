// Attack: the expression of a default argument.
// Success: property
// Stops: gate
def go(x = System.setProperty('pwned', 'default')) { x }

go()

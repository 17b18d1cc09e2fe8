// Attack: the same by way of super.
// Success: property
// Stops: type checker
void go() { super.evaluate("System.setProperty('pwned', 'super')") }

go()

// Attack: the same by way of super.
// Success: property
// Stops: gate
void go() { super.evaluate("System.setProperty('pwned', 'super')") }

go()

// Attack: a pointer to a method that the script inherits.
// Success: property
// Stops: fault|gate
def go = this.&evaluate
go.call("System.setProperty('pwned', 'self')")

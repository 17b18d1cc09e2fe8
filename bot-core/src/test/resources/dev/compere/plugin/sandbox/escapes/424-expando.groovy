// Attack: an Expando takes any method at run time.
// Success: property
// Stops: type checker
def box = new Expando()
box.setProperty('go', { System.setProperty('pwned', 'expando') })
box.invokeMethod('go', null)

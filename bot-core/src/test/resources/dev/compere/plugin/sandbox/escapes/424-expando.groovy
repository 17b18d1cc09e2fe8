// Attack: an Expando takes any method at run time.
// Success: property
// Stops: gate
def box = new Expando()
box.setProperty('go', { System.setProperty('pwned', 'expando') })
box.invokeMethod('go', null)

// Attack: a GroovyShell of one's own.
// Success: property
// Stops: type checker
new GroovyShell().evaluate("System.setProperty('pwned', 'shell')")

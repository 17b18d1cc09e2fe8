// Attack: a GroovyShell of one's own.
// Success: property
// Stops: gate
new GroovyShell().evaluate("System.setProperty('pwned', 'shell')")

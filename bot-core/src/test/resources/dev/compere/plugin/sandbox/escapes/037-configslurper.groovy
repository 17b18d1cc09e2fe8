// Attack: ConfigSlurper takes its text for a script and runs it.
// Success: property
// Stops: type checker
new ConfigSlurper().parse("a = System.setProperty('pwned', 'slurper')")

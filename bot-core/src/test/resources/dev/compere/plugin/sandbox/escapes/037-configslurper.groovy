// Attack: ConfigSlurper takes its text for a script and runs it.
// Success: property
// Stops: gate
new ConfigSlurper().parse("a = System.setProperty('pwned', 'slurper')")

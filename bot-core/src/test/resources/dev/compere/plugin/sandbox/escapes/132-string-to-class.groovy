// Attack: a text becomes a class by assignment.
// Success: leak
// Stops: gate|fault
Class type = 'java.lang.Runtime'
log.info 'LEAK: ' + type

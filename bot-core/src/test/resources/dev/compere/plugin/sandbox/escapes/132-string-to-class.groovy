// Attack: a text becomes a class by assignment.
// Success: leak
// Stops: gate
Class type = 'java.lang.Runtime'
log.info 'LEAK: ' + type

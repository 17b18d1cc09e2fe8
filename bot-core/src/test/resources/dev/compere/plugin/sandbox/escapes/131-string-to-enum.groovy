// Attack: a text becomes the constant of an enum that nobody allowed.
// Success: leak
// Stops: gate
Thread.State state = 'NEW'
log.info 'LEAK: ' + state

// Attack: a text becomes the constant of an enum that nobody allowed.
// Success: leak
// Stops: type checker|bytecode gate
Thread.State state = 'NEW'
log.info 'LEAK: ' + state

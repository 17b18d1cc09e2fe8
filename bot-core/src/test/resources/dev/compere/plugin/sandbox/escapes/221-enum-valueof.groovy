// Attack: a constant of an enum that nobody allowed, by its name.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + java.nio.file.StandardOpenOption.valueOf('DELETE_ON_CLOSE')

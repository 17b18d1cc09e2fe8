// Attack: the spread operator reads a property of each element.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + [this]*.class*.classLoader

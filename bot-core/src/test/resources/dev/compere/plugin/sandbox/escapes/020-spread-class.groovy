// Attack: the spread operator reads a property of each element.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + [this]*.class*.classLoader

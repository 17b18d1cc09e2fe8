// Attack: a typed loop variable converts each element.
// Success: file
// Stops: type checker
for (FileOutputStream out in [['MARKER/for']]) { log.info 'x' }

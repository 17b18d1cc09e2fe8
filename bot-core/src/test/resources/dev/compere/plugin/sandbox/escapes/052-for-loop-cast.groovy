// Attack: a typed loop variable converts each element.
// Success: file
// Stops: gate
for (FileOutputStream out in [['MARKER/for']]) { log.info 'x' }

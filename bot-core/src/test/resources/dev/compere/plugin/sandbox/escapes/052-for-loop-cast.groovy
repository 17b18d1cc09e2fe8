// Attack: a typed loop variable converts each element.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
for (FileOutputStream out in [['MARKER/for']]) { log.info 'x' }

// Attack: execute() on a list starts a process.
// Success: file
// Stops: type checker
['touch', 'MARKER/listed'].execute().waitFor()

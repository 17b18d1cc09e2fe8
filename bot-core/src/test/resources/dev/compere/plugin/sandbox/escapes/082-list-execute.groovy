// Attack: execute() on a list starts a process.
// Success: file
// Stops: gate
['touch', 'MARKER/listed'].execute().waitFor()

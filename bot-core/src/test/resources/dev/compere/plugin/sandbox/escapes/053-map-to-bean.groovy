// Attack: a map assigned to a variable sets the properties of a new object.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
ProcessBuilder builder = [command: ['touch', 'MARKER/bean']]
builder.start().waitFor()

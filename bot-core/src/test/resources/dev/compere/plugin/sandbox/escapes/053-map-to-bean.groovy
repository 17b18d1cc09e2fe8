// Attack: a map assigned to a variable sets the properties of a new object.
// Success: file
// Stops: type checker
ProcessBuilder builder = [command: ['touch', 'MARKER/bean']]
builder.start().waitFor()

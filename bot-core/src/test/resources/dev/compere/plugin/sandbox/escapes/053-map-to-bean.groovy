// Attack: a map assigned to a variable sets the properties of a new object.
// Success: file
// Stops: gate
ProcessBuilder builder = [command: ['touch', 'MARKER/bean']]
builder.start().waitFor()

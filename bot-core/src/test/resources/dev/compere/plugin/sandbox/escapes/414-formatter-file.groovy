// Attack: a Formatter opens the file whose name it is given.
// Success: file
// Stops: type checker
new Formatter('MARKER/formatter').close()

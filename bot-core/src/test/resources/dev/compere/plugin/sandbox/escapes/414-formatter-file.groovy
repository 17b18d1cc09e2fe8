// Attack: a Formatter opens the file whose name it is given.
// Success: file
// Stops: gate
new Formatter('MARKER/formatter').close()

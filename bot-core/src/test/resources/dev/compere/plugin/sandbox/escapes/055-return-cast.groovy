// Attack: a declared return type converts what is returned.
// Success: file
// Stops: type checker
FileOutputStream make() { return ['MARKER/returned'] }

make()

// Attack: a declared return type converts what is returned.
// Success: file
// Stops: gate
FileOutputStream make() { return ['MARKER/returned'] }

make()

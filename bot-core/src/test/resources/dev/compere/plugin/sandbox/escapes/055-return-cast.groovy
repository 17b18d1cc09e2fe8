// Attack: a declared return type converts what is returned.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
FileOutputStream make() { return ['MARKER/returned'] }

make()

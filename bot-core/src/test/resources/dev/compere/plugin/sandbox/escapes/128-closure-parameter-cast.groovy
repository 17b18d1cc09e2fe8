// Attack: the typed parameter of a closure converts what the library passes.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
[['MARKER/parameter']].each { FileOutputStream out -> log.info 'x' }

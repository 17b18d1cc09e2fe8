// Attack: the typed parameter of a closure converts what the library passes.
// Success: file
// Stops: type checker
[['MARKER/parameter']].each { FileOutputStream out -> log.info 'x' }

// Attack: the typed parameter of a closure converts what the library passes.
// Success: file
// Stops: gate
[['MARKER/parameter']].each { FileOutputStream out -> log.info 'x' }

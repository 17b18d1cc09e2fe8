// Attack: Groovy's execute() on a text starts a process.
// Success: file
// Stops: type checker
'touch MARKER/execute'.execute().waitFor()

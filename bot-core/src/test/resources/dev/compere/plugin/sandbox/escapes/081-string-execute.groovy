// Attack: Groovy's execute() on a text starts a process.
// Success: file
// Stops: gate
'touch MARKER/execute'.execute().waitFor()

// Attack: the process is ended without its shutdown hooks; and Runtime starts another.
// Success: exit
// Stops: gate
Runtime.runtime.exec('touch MARKER/exec').waitFor()
Runtime.runtime.halt(77)

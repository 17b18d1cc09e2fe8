// Attack: the process is ended without its shutdown hooks; and Runtime starts another.
// Success: exit
// Stops: type checker
Runtime.runtime.exec('touch MARKER/exec').waitFor()
Runtime.runtime.halt(77)

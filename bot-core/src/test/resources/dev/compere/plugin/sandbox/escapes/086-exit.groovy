// Attack: the process is ended.
// Success: exit
// Stops: gate
System.exit(77)

// Attack: the process is ended.
// Success: exit
// Stops: type checker
System.exit(77)

// Attack: a Scanner reads a path.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + new Scanner(java.nio.file.Path.of('/etc/hostname')).nextLine()

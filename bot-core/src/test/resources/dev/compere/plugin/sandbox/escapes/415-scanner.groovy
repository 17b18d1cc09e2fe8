// Attack: a Scanner reads a path.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + new Scanner(java.nio.file.Path.of('/etc/hostname')).nextLine()

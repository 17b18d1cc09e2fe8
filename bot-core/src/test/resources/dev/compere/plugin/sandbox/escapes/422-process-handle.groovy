// Attack: the processes of the machine.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + ProcessHandle.current().info().command()

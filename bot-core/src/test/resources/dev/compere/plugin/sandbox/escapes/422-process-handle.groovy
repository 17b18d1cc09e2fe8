// Attack: the processes of the machine.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + ProcessHandle.current().info().command()

// Attack: a text becomes a file by `as`.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + ('/etc/hostname' as File)

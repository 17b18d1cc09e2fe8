// Attack: a text becomes a file by `as`.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + ('/etc/hostname' as File)

// Attack: a file is read.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + new File('/etc/hostname').text

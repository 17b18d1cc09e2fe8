// Attack: a file is read.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + new File('/etc/hostname').text

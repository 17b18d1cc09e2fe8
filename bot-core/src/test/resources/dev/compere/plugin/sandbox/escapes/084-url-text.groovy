// Attack: an address is read.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + new URL('file:///etc/hostname').text

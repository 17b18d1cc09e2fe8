// Attack: an address is read.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + new URL('file:///etc/hostname').text

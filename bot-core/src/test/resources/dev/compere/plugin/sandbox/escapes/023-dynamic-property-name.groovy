// Attack: the name of the property is computed.
// Success: leak
// Stops: gate
def name = 'cla' + 'ss'
log.info 'LEAK: ' + this."${name}"

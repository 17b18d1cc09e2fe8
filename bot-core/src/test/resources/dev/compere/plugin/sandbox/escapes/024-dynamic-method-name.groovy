// Attack: the name of the method is computed.
// Success: leak
// Stops: gate
def name = 'get' + 'Class'
log.info 'LEAK: ' + this."${name}"()

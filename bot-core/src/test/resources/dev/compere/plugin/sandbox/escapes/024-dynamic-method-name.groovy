// Attack: the name of the method is computed.
// Success: leak
// Stops: type checker
def name = 'get' + 'Class'
log.info 'LEAK: ' + this."${name}"()

// Attack: the name of the method is computed.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
def name = 'get' + 'Class'
log.info 'LEAK: ' + this."${name}"()

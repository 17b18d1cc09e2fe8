// Attack: the name of the property is computed.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
def name = 'cla' + 'ss'
log.info 'LEAK: ' + this."${name}"

// Attack: the safe index reads a property by name.
// Success: leak
// Stops: gate
def type = this?['class']
log.info 'LEAK: ' + type

// Attack: getProperty reads a property by name.
// Success: leak
// Stops: type checker
def meta = getProperty('metaClass')
log.info 'LEAK: ' + meta

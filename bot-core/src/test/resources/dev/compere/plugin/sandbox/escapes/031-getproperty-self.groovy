// Attack: getProperty reads a property by name.
// Success: leak
// Stops: gate
def meta = getProperty('metaClass')
log.info 'LEAK: ' + meta

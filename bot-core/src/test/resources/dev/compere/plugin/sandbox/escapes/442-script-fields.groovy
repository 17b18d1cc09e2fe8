// Attack: what the script inherits and nobody thought of.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + getBinding() + getProperty('binding')
setProperty('x', 1)

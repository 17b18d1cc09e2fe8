// Attack: a closure's metaclass.
// Success: leak
// Stops: gate
def c = { 1 }
log.info 'LEAK: ' + c.metaClass + c.class

// Attack: a closure's metaclass.
// Success: leak
// Stops: type checker
def c = { 1 }
log.info 'LEAK: ' + c.metaClass + c.class

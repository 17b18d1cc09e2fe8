// Attack: this['class'] reads a property by name through Groovy's getAt(Object, String).
// Success: leak
// Stops: gate
def type = this['class']
log.info 'LEAK: ' + type

// Attack: a text `as` a class.
// Success: leak
// Stops: type checker|bytecode gate
def type = 'java.lang.Runtime' as Class
log.info 'LEAK: ' + type.getSimpleName()

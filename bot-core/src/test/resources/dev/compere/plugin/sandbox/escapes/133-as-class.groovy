// Attack: a text `as` a class.
// Success: leak
// Stops: gate|fault
def type = 'java.lang.Runtime' as Class
log.info 'LEAK: ' + type.getSimpleName()

// Attack: a text cast to Class, in a parameter, a field and a closure.
// Success: leak
// Stops: fault|gate
Class type(Object o) { (Class) o }

log.info 'LEAK: ' + type('java.lang.Runtime').getName()

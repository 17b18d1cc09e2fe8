// Attack: a public static array of Groovy's runtime is written to.
// Success: leak
// Stops: gate
Class[] types = org.codehaus.groovy.runtime.DefaultGroovyMethods.DGM_LIKE_CLASSES
def first = types[0]
types[0] = null
types[0] = first
log.info 'LEAK: ' + types[0]

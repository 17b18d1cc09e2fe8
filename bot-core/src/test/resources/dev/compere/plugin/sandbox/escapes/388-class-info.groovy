// Attack: the plumbing that generated code may use is used by hand.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + org.codehaus.groovy.reflection.ClassInfo.getClassInfo(String).getMetaClass()

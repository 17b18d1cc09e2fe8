// Attack: the plumbing that generated code may use is used by hand.
// Success: leak
// Stops: type checker|bytecode gate
log.info 'LEAK: ' + org.codehaus.groovy.reflection.ClassInfo.getClassInfo(String).getMetaClass()

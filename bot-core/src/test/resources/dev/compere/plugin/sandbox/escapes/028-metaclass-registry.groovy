// Attack: the registry of metaclasses.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + GroovySystem.metaClassRegistry.getMetaClass(String).respondsTo('x', 'trim')

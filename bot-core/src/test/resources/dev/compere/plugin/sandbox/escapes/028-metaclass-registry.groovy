// Attack: the registry of metaclasses.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + GroovySystem.metaClassRegistry.getMetaClass(String).respondsTo('x', 'trim')

// Attack: an object gives itself a metaclass.
// Success: leak
// Stops: gate
class Own {
    MetaClass getMetaClass() { GroovySystem.metaClassRegistry.getMetaClass(System) }
}
log.info 'LEAK: ' + new Own().getMetaClass()

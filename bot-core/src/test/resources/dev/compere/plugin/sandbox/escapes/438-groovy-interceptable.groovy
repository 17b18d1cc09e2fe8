// Attack: invokeMethod and getProperty of one's own catch what the runtime does with the object.
// Success: leak
// Stops: gate
class Catcher implements GroovyInterceptable {
    Object invokeMethod(String name, Object arguments) { log2('LEAK: ' + name) }

    Object getProperty(String name) { 'LEAK: ' + name }

    void setMetaClass(MetaClass meta) {}

    MetaClass getMetaClass() { null }

    static String log2(String s) { s }
}
log.info "${new Catcher().invokeMethod('x', null)}"

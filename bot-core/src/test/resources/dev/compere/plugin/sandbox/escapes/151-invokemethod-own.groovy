// Attack: the plugin's own class is a GroovyObject, which calls methods by name.
// Success: leak
// Stops: gate
class Plain {
    void go() {}
}
log.info 'LEAK: ' + new Plain().invokeMethod('getClass', null)

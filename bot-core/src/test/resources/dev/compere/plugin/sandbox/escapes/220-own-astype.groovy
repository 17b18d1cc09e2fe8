// Attack: an asType of one's own is given a class by the runtime.
// Success: leak
// Stops: gate
class Catcher {
    Object asType(Class type) { 'LEAK: ' + type.classLoader }
}
log.info "${new Catcher() as Sender}"

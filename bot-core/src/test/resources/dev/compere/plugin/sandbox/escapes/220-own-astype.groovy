// Attack: an asType of one's own is given a class by the runtime.
// Success: leak
// Stops: gate
// Control: no, the host itself refuses it
class Catcher {
    Object asType(Class type) { 'LEAK: ' + type.classLoader }
}
log.info "${new Catcher() as Sender}"

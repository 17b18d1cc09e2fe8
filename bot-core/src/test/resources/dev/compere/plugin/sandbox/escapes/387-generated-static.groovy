// Attack: the same by its hidden name.
// Success: leak
// Stops: gate
// Control: no, the checker of types knows no such name
class Plain {
    Object meta() { $getStaticMetaClass() }
}
log.info 'LEAK: ' + new Plain().meta()

// Attack: a native method is declared.
// Success: leak
// Stops: gate
// Control: no, Groovy itself does not compile it
class Native {
    native void call()
}
log.info 'LEAK: declared ' + new Native()

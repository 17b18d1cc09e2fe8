// Attack: a helper class with a @CompileStatic of its own is visited before the host's checks.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.CompileStatic
class Quick {
    static void strike() { System.setProperty('pwned', 'static') }
}
Quick.strike()

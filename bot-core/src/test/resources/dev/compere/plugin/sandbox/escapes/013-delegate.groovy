// Attack: @Delegate generates methods that pass everything on to a GroovyShell.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
class Shell {
    @Delegate
    GroovyShell inner = new GroovyShell()
}
new Shell().evaluate("System.setProperty('pwned', 'delegate')")

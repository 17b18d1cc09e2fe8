// Attack: a script of Groovy's own base class evaluates text.
// Success: property
// Stops: type checker|bytecode gate
class Second extends Script {
    Object run() { evaluate("System.setProperty('pwned', 'second')") }
}
new Second().run()

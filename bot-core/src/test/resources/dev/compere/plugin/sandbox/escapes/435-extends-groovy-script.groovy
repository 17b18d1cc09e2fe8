// Attack: a script of Groovy's own base class evaluates text.
// Success: property
// Stops: gate
class Second extends Script {
    Object run() { evaluate("System.setProperty('pwned', 'second')") }
}
new Second().run()

// Attack: methodMissing catches any call.
// Success: property
// Stops: gate
// Control: no, it does not compile at any level
class Catcher {
    def methodMissing(String name, Object arguments) { System.setProperty('pwned', name) }
}
new Catcher().anything()

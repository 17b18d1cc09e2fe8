// Attack: methodMissing catches any call.
// Success: property
// Stops: gate
class Catcher {
    def methodMissing(String name, Object arguments) { System.setProperty('pwned', name) }
}
new Catcher().anything()

// Attack: propertyMissing catches any name.
// Success: property
// Stops: type checker
class Catcher {
    def propertyMissing(String name) { System.setProperty('pwned', name) }
}
new Catcher().anything

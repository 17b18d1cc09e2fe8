// Attack: propertyMissing catches any name.
// Success: property
// Stops: gate
class Catcher {
    def propertyMissing(String name) { System.setProperty('pwned', name) }
}
new Catcher().anything

// Attack: propertyMissing catches any name.
// Success: property
// Stops: gate
// Control: no, it does not compile at any level
class Catcher {
    def propertyMissing(String name) { System.setProperty('pwned', name) }
}
new Catcher().anything

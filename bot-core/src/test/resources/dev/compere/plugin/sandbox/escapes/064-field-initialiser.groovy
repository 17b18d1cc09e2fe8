// Attack: the initialiser of a field.
// Success: property
// Stops: gate
class Box {
    def value = System.setProperty('pwned', 'field')
}
new Box()

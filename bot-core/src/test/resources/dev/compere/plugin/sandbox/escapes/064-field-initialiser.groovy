// Attack: the initialiser of a field.
// Success: property
// Stops: type checker
class Box {
    def value = System.setProperty('pwned', 'field')
}
new Box()

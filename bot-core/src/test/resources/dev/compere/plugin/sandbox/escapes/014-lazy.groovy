// Attack: @Lazy moves an initialiser into a generated getter.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
class Later {
    @Lazy
    String value = { System.setProperty('pwned', 'lazy'); 'x' }()
}
new Later().value

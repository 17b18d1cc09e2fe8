// Attack: the file holds a class and no script.
// Success: property
// Stops: type checker|fault
class Other {
    static void main(String[] args) { System.setProperty('pwned', 'main') }
}

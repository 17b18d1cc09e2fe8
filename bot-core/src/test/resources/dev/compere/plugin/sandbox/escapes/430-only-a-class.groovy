// Attack: the file holds a class and no script.
// Success: property
// Stops: gate|fault
// Control: no, nothing comes of it anywhere
class Other {
    static void main(String[] args) { System.setProperty('pwned', 'main') }
}

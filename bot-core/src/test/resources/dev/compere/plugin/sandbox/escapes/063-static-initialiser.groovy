// Attack: a static initialiser runs when the class is first used.
// Success: property
// Stops: gate
class Early {
    static { System.setProperty('pwned', 'static') }
    static int one() { 1 }
}
Early.one()

// Attack: a trait's method and initialiser are moved into helper classes.
// Success: property
// Stops: gate
trait Sneaky {
    String seen = System.setProperty('pwned', 'trait field')

    void go() { System.setProperty('pwned', 'trait') }
}
class Carrier implements Sneaky {}
new Carrier().go()

// Attack: the default method of an interface.
// Success: property
// Stops: gate
interface Sneaky {
    default void go() { System.setProperty('pwned', 'default method') }
}
class Carrier implements Sneaky {}
new Carrier().go()

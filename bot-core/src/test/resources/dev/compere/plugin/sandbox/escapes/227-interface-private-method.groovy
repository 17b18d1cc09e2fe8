// Attack: private and static methods of an interface.
// Success: property
// Stops: gate
interface Hidden {
    private void go() { System.setProperty('pwned', 'private') }

    static void now() { System.setProperty('pwned', 'static') }

    default void start() { go() }
}
class Carrier implements Hidden {}
new Carrier().start()
Hidden.now()

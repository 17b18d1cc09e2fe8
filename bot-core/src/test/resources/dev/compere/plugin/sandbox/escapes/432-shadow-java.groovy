// Attack: classes with the names of Java's own; the checks must not go by simple names.
// Success: property
// Stops: gate
class Math {
    static int abs(int x) { Runtime.now(); x }
}
class Runtime {
    static void now() { System.setProperty('pwned', 'shadow') }
}
Math.abs(1)

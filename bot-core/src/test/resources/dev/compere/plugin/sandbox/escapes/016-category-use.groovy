// Attack: use() puts a method on every object for the length of a closure.
// Success: property
// Stops: gate
// Control: no, it does not compile at any level
class Extra {
    static String extra(Object self) { System.setProperty('pwned', 'category') }
}
use(Extra) { 'x'.extra() }

// Attack: a class of the plugin has the name of its script, or of one of its closures.
// Success: property
// Stops: gate|fault
// Control: no, it does not compile at any level
class Plugin_escape {
    static { System.setProperty('pwned', 'script') }
}
on(MessageReceived) { event -> say 'x' }

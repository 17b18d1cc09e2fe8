// Attack: a class of the plugin has the name that the compiler gives to a closure.
// Success: property
// Stops: gate|harmless
// Control: no, it is to show what the compiler makes of it
class Plugin_escape$_run_closure1 {
    Object call(Object x) { 'x' }
}
on(MessageReceived) { event -> say 'x' }

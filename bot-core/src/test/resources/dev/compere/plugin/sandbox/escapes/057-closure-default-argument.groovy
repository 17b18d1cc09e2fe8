// Attack: the default argument of a closure's parameter and of a constructor's.
// Success: property
// Stops: gate
def go = { x = System.setProperty('pwned', 'closure') -> x }
go.call()
class Late {
    Late(String x = System.setProperty('pwned', 'constructor')) { }
}
new Late()

// Attack: a class with next() and a forbidden call in it.
// Success: property
// Stops: gate
class Step {
    Step next() { System.setProperty('pwned', 'next'); this }
}
def s = new Step()
s++

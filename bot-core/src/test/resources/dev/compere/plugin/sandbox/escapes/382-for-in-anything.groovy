// Attack: `for` and each over an object that is no collection.
// Success: property
// Stops: gate|fault|harmless
class Odd {
    Object iterator() { System.setProperty('pwned', 'iterator') }
}
Object o = new Odd()
for (x in o) { log.info "$x" }
o.each { log.info "$it" }

// Attack: @TupleConstructor(pre = …) moves a closure's body into a generated constructor.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.TupleConstructor(pre = { System.setProperty('pwned', 'pre') })
class Pair {
    String left
}
new Pair('x')

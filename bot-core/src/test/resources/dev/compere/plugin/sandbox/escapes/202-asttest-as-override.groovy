// Attack: as 201, with the annotation that runs code in the compiler.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
import groovy.transform.ASTTest as SuppressWarnings

@SuppressWarnings(value = { System.setProperty('pwned', 'alias') })
class Innocent {}

new Innocent()

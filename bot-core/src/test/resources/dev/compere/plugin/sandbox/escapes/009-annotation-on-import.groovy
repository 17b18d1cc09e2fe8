// Attack: the annotation sits on an import, where visitors of classes and methods do not look.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.ASTTest(value = { System.setProperty('pwned', 'import') })
import java.util.List

@groovy.transform.ASTTest(value = { System.setProperty('pwned', 'variable') })
def x = 1
log.info "$x"

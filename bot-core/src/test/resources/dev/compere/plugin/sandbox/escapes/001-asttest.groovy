// Attack: @ASTTest hands a closure to the compiler, which runs it while it compiles.
// Success: property
// Stops: annotation gate
// Control: no, the host itself refuses it
import groovy.transform.ASTTest
import org.codehaus.groovy.control.CompilePhase

@ASTTest(phase = CompilePhase.SEMANTIC_ANALYSIS, value = { System.setProperty('pwned', 'compiler') })
class Innocent {}

on(MessageReceived) { event -> say 'x' }

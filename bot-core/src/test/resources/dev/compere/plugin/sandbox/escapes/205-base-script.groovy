// Attack: @BaseScript exchanges the base class that carries the checks.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.BaseScript(groovy.util.DelegatingScript)
import groovy.transform.CompileStatic

setDelegate(System)
invokeMethod('setProperty', ['pwned', 'base'] as Object[])

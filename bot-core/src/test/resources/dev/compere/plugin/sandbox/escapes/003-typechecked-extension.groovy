// Attack: a type-checking extension of the plugin's own choice is loaded and run by the compiler.
// Success: property
// Stops: annotation gate
// Control: no, it needs a script on the compiler's class path
@groovy.transform.TypeChecked(extensions = ['evil/Extension.groovy'])
void ordinary() { System.setProperty('pwned', 'extension') }

ordinary()

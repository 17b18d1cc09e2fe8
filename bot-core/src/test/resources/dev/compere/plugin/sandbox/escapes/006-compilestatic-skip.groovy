// Attack: @CompileStatic(SKIP) takes a method out of static checking.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.CompileStatic(groovy.transform.TypeCheckingMode.SKIP)
void strike() { System.setProperty('pwned', 'skipped') }

strike()

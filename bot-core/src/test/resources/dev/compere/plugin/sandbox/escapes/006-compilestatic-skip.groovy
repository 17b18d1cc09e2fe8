// Attack: @CompileStatic(SKIP) takes a method out of static checking.
// Success: property
// Stops: annotation gate
@groovy.transform.CompileStatic(groovy.transform.TypeCheckingMode.SKIP)
void strike() { System.setProperty('pwned', 'skipped') }

strike()

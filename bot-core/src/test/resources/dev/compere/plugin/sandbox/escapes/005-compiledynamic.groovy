// Attack: @CompileDynamic takes a method out of static checking.
// Success: property
// Stops: annotation gate
@groovy.transform.CompileDynamic
void strike() { System.setProperty('pwned', 'dynamic') }

strike()

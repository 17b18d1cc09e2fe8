// Attack: @CompileDynamic takes a method out of static checking.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.CompileDynamic
void strike() { System.setProperty('pwned', 'dynamic') }

strike()

// Attack: a dangerous annotation is imported under the name of a harmless one, and names are resolved later.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
import groovy.transform.CompileDynamic as Deprecated

@Deprecated
void strike() { System.setProperty('pwned', 'alias') }

strike()

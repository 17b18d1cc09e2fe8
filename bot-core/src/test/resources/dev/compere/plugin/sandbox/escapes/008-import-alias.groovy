// Attack: the dangerous annotation is imported under another name.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
import groovy.transform.CompileDynamic as Override2

@Override2
void strike() { System.setProperty('pwned', 'alias') }

strike()

// Attack: @Newify makes a constructor call look like a call of the plugin's own method.
// Success: file
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.lang.Newify(FileOutputStream)
void strike() { FileOutputStream('MARKER/newify').close() }

strike()

// Attack: @Newify makes a constructor call look like a call of the plugin's own method.
// Success: file
// Stops: annotation gate
@groovy.lang.Newify(FileOutputStream)
void strike() { FileOutputStream('MARKER/newify').close() }

strike()

// Attack: the elements of a variable argument list are converted.
// Success: file
// Stops: gate
void open(FileOutputStream... outs) { log.info 'x' }

Object argument() { ['MARKER/varargs'] }

open(argument() as FileOutputStream)

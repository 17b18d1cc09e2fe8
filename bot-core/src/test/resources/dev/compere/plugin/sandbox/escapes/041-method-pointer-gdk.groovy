// Attack: a pointer to a method that Groovy adds to String.
// Success: file
// Stops: gate
def touch = 'touch MARKER/pointer'.&execute
((Process) touch.call()).waitFor()

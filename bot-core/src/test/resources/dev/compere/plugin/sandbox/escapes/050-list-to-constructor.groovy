// Attack: a list assigned to a variable calls the constructor of its type.
// Success: file
// Stops: gate
FileOutputStream out = ['MARKER/assigned']

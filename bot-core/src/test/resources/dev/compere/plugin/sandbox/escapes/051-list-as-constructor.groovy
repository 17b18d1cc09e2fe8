// Attack: a list `as` a type calls the constructor of that type.
// Success: file
// Stops: gate
def out = ['MARKER/as'] as FileOutputStream

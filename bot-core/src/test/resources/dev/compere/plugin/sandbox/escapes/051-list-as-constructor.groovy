// Attack: a list `as` a type calls the constructor of that type.
// Success: file
// Stops: type checker
def out = ['MARKER/as'] as FileOutputStream

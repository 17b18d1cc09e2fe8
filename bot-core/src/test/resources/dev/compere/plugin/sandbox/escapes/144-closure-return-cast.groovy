// Attack: the closure's result is an Object and is cast where it is used.
// Success: file
// Stops: gate
def make = { Object o -> o }
Object made = make.call(['MARKER/result'])
def out = (FileOutputStream) made

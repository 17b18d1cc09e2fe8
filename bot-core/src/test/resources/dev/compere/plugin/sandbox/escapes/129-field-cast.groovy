// Attack: a value put into a field is converted to its type.
// Success: file
// Stops: gate
class Box {
    FileOutputStream out
}
def box = new Box()
box.out = ['MARKER/field']

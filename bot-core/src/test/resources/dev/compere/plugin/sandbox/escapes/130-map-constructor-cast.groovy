// Attack: a named argument of a constructor is converted to the type of its field.
// Success: file
// Stops: gate
class Box {
    FileOutputStream out
}
new Box(out: ['MARKER/named'])

// Attack: a property is set, and converted, inside `with`.
// Success: file
// Stops: gate
class Box {
    FileOutputStream out
}
new Box().with { out = ['MARKER/with'] }
new Box().tap { out = ['MARKER/tap'] }

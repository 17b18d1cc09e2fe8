// Attack: the list is held as an Object when it is cast.
// Success: file
// Stops: type checker|bytecode gate
class Held {
    Object arguments = ['MARKER/held']
}
FileOutputStream out = (FileOutputStream) new Held().arguments

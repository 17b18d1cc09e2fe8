// Attack: the list is held as an Object when it is cast.
// Success: file
// Stops: gate
class Held {
    Object arguments = ['MARKER/held']
}
FileOutputStream out = (FileOutputStream) new Held().arguments

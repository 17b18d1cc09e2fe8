// Attack: a parameter declared as Object is cast, so the type checker sees no list.
// Success: file
// Stops: gate
FileOutputStream open(Object o) { (FileOutputStream) o }

open(['MARKER/object'])

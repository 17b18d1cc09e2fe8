// Attack: a generic method promises any type; the caller converts what it gets.
// Success: file
// Stops: gate
class Liar {
    static <T> T lie(Object o) { (T) o }
}
FileOutputStream out = Liar.<FileOutputStream> lie(['MARKER/lie'])

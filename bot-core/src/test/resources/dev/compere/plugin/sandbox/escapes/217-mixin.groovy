// Attack: a class is mixed into String for the whole process.
// Success: poison
// Stops: type checker
class Loud {
    static String toUpperCase(String self) { 'HACKED' }
}
String.mixin(Loud)

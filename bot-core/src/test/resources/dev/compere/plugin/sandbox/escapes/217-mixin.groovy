// Attack: a class is mixed into String for the whole process.
// Success: poison
// Stops: gate
class Loud {
    static String toUpperCase(String self) { 'HACKED' }
}
String.mixin(Loud)

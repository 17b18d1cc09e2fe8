// Attack: the host calls toString of an object of the plugin, and it never returns.
// Success: hang
// Stops: fault
class Endless {
    String toString() {
        int i = 0
        while (true) { i++ }
        'x'
    }
}
onLoad { storage.put('k', new Endless()) }

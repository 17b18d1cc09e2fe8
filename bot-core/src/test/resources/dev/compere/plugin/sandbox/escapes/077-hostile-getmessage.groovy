// Attack: an exception whose getMessage never returns hangs a host that reports it.
// Success: hang
// Stops: gate
class Endless extends RuntimeException {
    String getMessage() {
        int i = 0
        while (true) { i++ }
        'x'
    }
}
throw new Endless()

// Attack: an object whose toString never ends is logged, perhaps by another thread.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
class Endless {
    String toString() {
        while (true) { }
        'x'
    }
}
on(MessageReceived) { event -> log.info new Endless() }
command('go') { command -> say new Endless() }

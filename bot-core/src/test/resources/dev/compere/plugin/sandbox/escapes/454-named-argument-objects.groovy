// Attack: objects of one's own as named arguments of a verb.
// Success: hang
// Stops: gate|budget:ticks|budget:time|fault|budget:allocation
class Endless {
    String toString() {
        while (true) { }
        'x'
    }
}
on(MessageReceived) { event ->
    Map<String, Object> options = [format: new Endless()]
    say(options, 'x')
}

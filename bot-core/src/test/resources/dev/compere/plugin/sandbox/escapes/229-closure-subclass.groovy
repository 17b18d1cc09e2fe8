// Attack: a Closure of one's own, whose methods the host calls outside any handler.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
class Endless extends Closure<Object> {
    Endless() { super(null) }

    int getMaximumNumberOfParameters() { while (true) { } }

    Object clone() { while (true) { } }

    Object doCall(Object x) { while (true) { } }
}
on(MessageReceived, new Endless())

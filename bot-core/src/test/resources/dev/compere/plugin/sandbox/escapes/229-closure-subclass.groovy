// Attack: a Closure of one's own, whose methods the host calls outside any handler.
// Success: hang
// Stops: gate
class Endless extends Closure<Object> {
    Endless() { super(null) }

    int getMaximumNumberOfParameters() { while (true) { } }

    Object clone() { while (true) { } }

    Object doCall(Object x) { while (true) { } }
}
on(MessageReceived, new Endless())

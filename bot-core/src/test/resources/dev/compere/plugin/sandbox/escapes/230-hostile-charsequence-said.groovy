// Attack: a text of one's own is given to a verb.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
class Endless implements CharSequence {
    int length() { while (true) { } }

    char charAt(int i) { while (true) { } }

    CharSequence subSequence(int a, int b) { this }

    String toString() { while (true) { } }
}
on(MessageReceived) { event -> say new Endless() }

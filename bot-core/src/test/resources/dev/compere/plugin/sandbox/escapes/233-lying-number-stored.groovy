// Attack: a Number of one's own, which the host might keep as it is.
// Success: hang
// Stops: gate
class Liar extends Number {
    int intValue() { while (true) { } }

    long longValue() { while (true) { } }

    float floatValue() { 1f }

    double doubleValue() { 1d }

    String toString() { while (true) { } }
}
on(MessageReceived) { event -> storage.put('k', new Liar()) }

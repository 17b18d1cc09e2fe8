// Attack: each timer sets two more.
// Success: flood
// Stops: fault
void more() {
    after('1s') { more() }
    after('1s') { more() }
}

on(MessageReceived) { event -> for (int i = 0; i < 100_000; i++) { more() } }

// Attack: a synchronized method keeps the monitor of a class of the host.
// Success: hang
// Stops: gate
synchronized void keep() {
    int i = 0
    while (true) { i++ }
}

on(MessageReceived) { event -> keep() }

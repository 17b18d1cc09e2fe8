// Attack: recursion in `finally` doubles the work with each level.
// Success: hang
// Stops: budget:depth
void down(int n) {
    try {
        down(n + 1)
    } finally {
        down(n + 1)
    }
}

on(MessageReceived) { event -> down(0) }

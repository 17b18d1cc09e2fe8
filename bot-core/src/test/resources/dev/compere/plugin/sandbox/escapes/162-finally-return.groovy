// Attack: a `finally` that returns throws the stack's overflow away, again and again.
// Success: poison
// Stops: budget:depth
int down(int n) {
    try {
        return down(n + 1)
    } finally {
        return n
    }
}

on(MessageReceived) { event ->
    for (int i = 0; i < 1_000_000; i++) { down(0) }
}

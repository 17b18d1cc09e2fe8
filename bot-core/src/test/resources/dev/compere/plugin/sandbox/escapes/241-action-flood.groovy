// Attack: actions without end.
// Success: flood
// Stops: fault
on(MessageReceived) { event ->
    for (int i = 0; i < 1_000_000; i++) { say "x$i" }
}

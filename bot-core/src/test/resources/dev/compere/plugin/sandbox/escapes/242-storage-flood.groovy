// Attack: storage keys without end.
// Success: flood
// Stops: fault|budget:allocation|budget:ticks|budget:time
// Events: 10
on(MessageReceived) { event ->
    String s = 'x' * 60_000
    for (int i = 0; i < 1_000; i++) { storage.put("${event.at}-$i", s) }
}

// Attack: the host's uncounted work is asked for without end.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation|fault
onLoad { storage.put('k', (1..9_000).toList()) }
on(MessageReceived) { event ->
    for (int i = 0; i < 1_000_000; i++) { storage.get('k', [0]) }
}

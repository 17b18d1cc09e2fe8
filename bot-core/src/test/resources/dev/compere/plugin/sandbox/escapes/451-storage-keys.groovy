// Attack: as 450, with the list of all keys.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation|fault
onLoad { for (int i = 0; i < 5_000; i++) { storage.put("k$i", 1) } }
on(MessageReceived) { event ->
    for (int i = 0; i < 1_000_000; i++) { storage.keys.size() }
}

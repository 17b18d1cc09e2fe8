// Attack: storage fills up slowly, within the limits of each event.
// Success: flood
// Stops: fault
// Events: 200
on(MessageReceived) { event ->
    String s = 'x' * 30_000
    for (int i = 0; i < 10; i++) { storage.put("${storage.get('n', 0)}-$i", s) }
    storage.put('n', storage.get('n', 0) + 1)
}

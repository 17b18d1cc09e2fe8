// Attack: null for everything the host might not expect to be null.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> say null }
command('go') { command ->
    String none = null
    storage.put(none, 1)
}

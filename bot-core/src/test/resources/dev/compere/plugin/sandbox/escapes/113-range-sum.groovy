// Attack: the library loops over a range without ever calling the plugin.
// Success: hang
// Stops: fault
on(MessageReceived) { event -> log.info "${(1..Integer.MAX_VALUE - 1).sum()}" }

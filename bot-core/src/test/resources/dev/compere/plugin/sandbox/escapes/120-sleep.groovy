// Attack: the plugin's thread sleeps.
// Success: hang
// Stops: type checker
on(MessageReceived) { event -> sleep 60_000 }

// Attack: the plugin's thread sleeps.
// Success: hang
// Stops: gate
on(MessageReceived) { event -> sleep 60_000 }

// Attack: each event asks for the most actions allowed, for a thousand events.
// Success: flood
// Stops: fault|harmless
// Events: 300
on(MessageReceived) { event -> for (int i = 0; i < 90; i++) { say "x$i" } }

// Attack: what runs when an action has ended asks for the next, for ever.
// Success: flood
// Stops: fault|harmless|gate
void again() { say('x').then { result -> again() } }

on(MessageReceived) { event -> again() }

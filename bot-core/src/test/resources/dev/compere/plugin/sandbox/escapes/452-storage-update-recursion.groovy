// Attack: an update inside an update inside an update.
// Success: poison
// Stops: budget:depth|gate|fault
void again() { storage.update('k', 0) { again(); 1 } }

on(MessageReceived) { event -> again() }

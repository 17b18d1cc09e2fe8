// Attack: deep recursion.
// Success: poison
// Stops: budget:depth
int down(int n) { down(n + 1) + 1 }

on(MessageReceived) { event -> down(0) }

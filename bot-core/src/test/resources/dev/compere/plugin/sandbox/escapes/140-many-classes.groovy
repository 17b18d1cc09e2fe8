// Attack: thousands of closures are thousands of classes.
// Success: hang
// Stops: source limits
TIMES(3000,'def c# = { it };')

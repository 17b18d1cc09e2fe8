// Attack: thousands of methods, each rewritten.
// Success: hang
// Stops: source limits|gate
TIMES(3500,'int f#(){1}')

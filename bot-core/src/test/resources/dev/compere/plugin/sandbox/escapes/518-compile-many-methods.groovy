// Attack: thousands of methods, each rewritten.
// Success: hang
// Stops: source limits|type checker
TIMES(3500,'int f#(){1}')

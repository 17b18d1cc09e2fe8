// Attack: a method that fits, but no longer when the limits are woven in.
// Success: hang
// Stops: source limits|gate|harmless
void go() {
    String x = 'x'
    TIMES(4000,'x.trim();')
}

on(MessageReceived) { event -> go() }

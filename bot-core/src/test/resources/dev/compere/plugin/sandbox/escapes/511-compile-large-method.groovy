// Attack: a method too large for a class file.
// Success: hang
// Stops: source limits|gate
on(MessageReceived) { event ->
    int x = 0
    TIMES(8000,'x+=#;')
}

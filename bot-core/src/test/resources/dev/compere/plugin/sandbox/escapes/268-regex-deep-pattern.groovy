// Attack: a pattern of fifty thousand brackets overflows the compiler of patterns.
// Success: poison
// Stops: fault|vm
on(MessageReceived) { event ->
    def pattern = '(' * 50_000 + ')' * 50_000
    log.info "${'a'.matches(pattern)}"
}

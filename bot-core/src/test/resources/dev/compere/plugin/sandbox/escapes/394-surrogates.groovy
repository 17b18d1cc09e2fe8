// Attack: halves of characters, control characters and right-to-left marks in what is said and kept.
// Success: hang
// Stops: harmless|fault
on(MessageReceived) { event ->
    storage.put('half', '\ud83d')
    say '\ud83d\u0000\u202e\u0007'
    log.info '\udc00'
}

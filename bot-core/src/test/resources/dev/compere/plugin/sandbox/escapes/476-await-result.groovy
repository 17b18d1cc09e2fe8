// Attack: the plugin waits for the result of what it asked for, which only comes when it has returned.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    def asked = say 'x'
    while (asked.result == null) { }
}

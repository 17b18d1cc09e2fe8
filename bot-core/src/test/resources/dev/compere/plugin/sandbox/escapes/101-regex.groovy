// Attack: a regular expression that backtracks without end on a short text.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def text = 'a' * 40 + '!'
    log.info "${text ==~ /(.*a){14}b/}"
}

// Attack: a text doubles inside a text.
// Success: heap
// Stops: budget:allocation|fault|budget:ticks|budget:time
on(MessageReceived) { event ->
    String s = 'abcdefgh'
    for (int i = 0; i < 40; i++) { s = "${s}${s}" }
    log.info "${s.length()}"
}

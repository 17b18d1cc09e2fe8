// Attack: a text doubles forty times.
// Success: heap
// Stops: budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    String s = 'abcdefgh'
    for (int i = 0; i < 40; i++) { s = s + s }
    log.info "${s.length()}"
}

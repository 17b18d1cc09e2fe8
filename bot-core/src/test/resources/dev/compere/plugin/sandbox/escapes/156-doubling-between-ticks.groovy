// Attack: fifteen doublings stand one after another, without a loop.
// Success: heap
// Stops: budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    String s = 'abcdefgh' * 10_000
    s = s + s; s = s + s; s = s + s; s = s + s; s = s + s
    s = s + s; s = s + s; s = s + s; s = s + s; s = s + s
    s = s + s; s = s + s; s = s + s; s = s + s; s = s + s
    log.info "${s.length()}"
}

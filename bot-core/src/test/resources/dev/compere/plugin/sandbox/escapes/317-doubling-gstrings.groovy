// Attack: texts that hold each other twice, not yet written out.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    Object s = 'x'
    for (int i = 0; i < 40; i++) { s = "${s}${s}" }
    log.info s.toString()
}

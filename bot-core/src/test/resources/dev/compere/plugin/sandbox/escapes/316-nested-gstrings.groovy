// Attack: a text in a text in a text, not yet written out: the library recurses when it is.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|harmless
on(MessageReceived) { event ->
    Object s = 'x'
    for (int i = 0; i < 20_000; i++) { s = "${s}" }
    log.info s.toString()
}

// Attack: few lines, but of a megabyte each.
// Success: flood
// Stops: budget:allocation|harmless|fault|budget:ticks|budget:time
on(MessageReceived) { event ->
    String s = 'x' * 1_000_000
    for (int i = 0; i < 30; i++) { log.info s }
}

// Attack: few lines, but of a megabyte each.
// Success: flood
// Stops: budget:output|budget:allocation|harmless|fault
on(MessageReceived) { event ->
    String s = 'x' * 1_000_000
    for (int i = 0; i < 30; i++) { log.info s }
}

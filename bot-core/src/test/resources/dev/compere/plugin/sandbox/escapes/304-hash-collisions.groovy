// Attack: a set of keys that all have the same hash and no order.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<List<Integer>> keys = []
    for (int i = 0; i < 60_000; i++) { keys << [i, -31 * i] }
    log.info "${keys.toSet().size()}"
}
command('go') { command ->
    List<List<Integer>> keys = []
    for (int i = 0; i < 60_000; i++) { keys << [i, -31 * i] }
    log.info "${new HashSet<List<Integer>>(keys).size()}"
}

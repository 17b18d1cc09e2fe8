// Attack: a stream concatenated twenty thousand times.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate
on(MessageReceived) { event ->
    java.util.stream.Stream<Integer> s = [1].stream()
    for (int i = 0; i < 20_000; i++) { s = s + [1].stream() }
    log.info "${s.toList().size()}"
}

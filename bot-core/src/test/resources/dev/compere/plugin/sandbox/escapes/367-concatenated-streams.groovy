// Attack: a stream concatenated twenty thousand times.
// Success: poison
// Stops: vm|fault|budget:ticks|budget:depth|gate|budget:time|budget:allocation
on(MessageReceived) { event ->
    java.util.stream.Stream<Integer> s = [1].stream()
    for (int i = 0; i < 20_000; i++) { s = s + [1].stream() }
    log.info "${s.toList().size()}"
}

// Attack: a stream with twenty thousand stages.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate|budget:time|budget:ticks|budget:allocation
on(MessageReceived) { event ->
    java.util.stream.Stream<Object> s = ([1] as List<Object>).stream()
    for (int i = 0; i < 20_000; i++) { s = s.map { Object x -> x } }
    log.info "${s.toList()}"
}

// Attack: a stream of fifty thousand streams, run through by the library alone.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    List<Integer> big = [1] * 1_000_000
    List<java.util.stream.Stream<Integer>> all = []
    for (int i = 0; i < 50_000; i++) { all << big.stream() }
    def n = all.stream().flatMap(java.util.function.Function.identity()).filter(java.util.function.Predicate.isEqual(2)).count()
    log.info "$n"
}

// Attack: as 610, into a list.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    List<Integer> big = [1] * 1_000_000
    List<java.util.stream.Stream<Integer>> all = []
    for (int i = 0; i < 1000; i++) { all << big.stream() }
    def n = all.stream().flatMap(java.util.function.Function.identity()).toList().size()
    log.info "$n"
}

// Attack: reversed and unmodifiable views by turns.
// Success: poison
// Stops: vm|fault|budget:ticks|budget:depth|gate|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Integer> list = [1, 2, 3]
    for (int i = 0; i < 20_000; i++) { list = Collections.unmodifiableList(list.asReversed()) }
    log.info "${list.get(0)}"
}

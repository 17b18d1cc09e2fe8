// Attack: reversed and unmodifiable views by turns.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate
on(MessageReceived) { event ->
    List<Integer> list = [1, 2, 3]
    for (int i = 0; i < 20_000; i++) { list = Collections.unmodifiableList(list.asReversed()) }
    log.info "${list.get(0)}"
}

// Attack: a comparator of comparators of comparators.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate
on(MessageReceived) { event ->
    Comparator<String> order = Comparator.naturalOrder()
    for (int i = 0; i < 20_000; i++) { order = order.thenComparing(Comparator.<String> naturalOrder()) }
    log.info "${order.compare('a', 'a')}"
}

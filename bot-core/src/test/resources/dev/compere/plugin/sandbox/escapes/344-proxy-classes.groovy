// Attack: each map with other keys becomes a class of its own when it is an interface.
// Success: heap
// Stops: gate|fault|budget:allocation|budget:time|budget:ticks
on(MessageReceived) { event ->
    for (int i = 0; i < 100_000; i++) {
        Map<String, Closure<Integer>> map = [compare: { a, b -> 0 }]
        map.put("x$i".toString(), { 1 })
        log.info "${(map as Comparator<String>).compare('a', 'b')}"
    }
}

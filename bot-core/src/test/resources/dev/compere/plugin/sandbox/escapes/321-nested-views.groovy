// Attack: a view of a view of a view of a list.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate|harmless
on(MessageReceived) { event ->
    List<Integer> list = [1, 2, 3]
    for (int i = 0; i < 20_000; i++) { list = list.subList(0, 3) }
    log.info "${list.get(0)}"
}
command('go') { command ->
    Map<String, Integer> map = [a: 1]
    for (int i = 0; i < 20_000; i++) { map = map.withDefault { 0 } }
    log.info "${map.get('b')}"
}

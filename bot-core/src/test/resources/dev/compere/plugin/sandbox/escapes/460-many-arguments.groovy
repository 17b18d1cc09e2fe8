// Attack: a call spreads a hundred thousand arguments, and lists double by spreading.
// Success: heap
// Stops: budget:ticks|gate|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Integer> list = [1]
    for (int i = 0; i < 40; i++) { list = [*list, *list] }
    log.info "${list.size()}"
}

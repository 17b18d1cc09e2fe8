// Attack: a list is added to itself.
// Success: heap
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Integer> list = [1]
    for (int i = 0; i < 40; i++) { list.addAll(list) }
    log.info "${list.size()}"
}

// Attack: a linked list is read by its indices in the library.
// Success: hang
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    List<Integer> list = new LinkedList<Integer>((1..90_000).toList())
    def indices = [45_000] * 900_000
    log.info "${list[indices].size()}"
}

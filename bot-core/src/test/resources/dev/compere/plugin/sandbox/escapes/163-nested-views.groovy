// Attack: a view of a view of a view: the library recurses when it is used.
// Success: poison
// Stops: budget:ticks|time|fault|gate
on(MessageReceived) { event ->
    List<Integer> list = [1]
    for (int i = 0; i < 200_000; i++) { list = list.asUnmodifiable() }
    log.info "${list.size()}"
}

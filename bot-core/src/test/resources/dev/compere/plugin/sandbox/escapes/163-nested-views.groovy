// Attack: a view of a view of a view: the library recurses when it is used.
// Success: poison
// Stops: harmless
on(MessageReceived) { event ->
    List<Integer> list = [1]
    for (int i = 0; i < 200_000; i++) { list = list.asUnmodifiable() }
    log.info "${list.size()}"
}

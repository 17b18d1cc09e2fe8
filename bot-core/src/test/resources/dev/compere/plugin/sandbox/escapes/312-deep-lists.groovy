// Attack: lists in lists, twenty thousand deep: the library and the host recurse.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 20_000; i++) { list = [list] as List<Object> }
    log.info "${list.hashCode()}"
}

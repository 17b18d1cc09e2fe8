// Attack: the library hashes shared lists by itself: sets, maps, groups, distinct.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${[list, 1].toSet().size()}"
}

// Attack: such a list is logged, which makes a text of it.
// Success: heap
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info list
}

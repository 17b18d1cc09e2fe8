// Attack: such a list is flattened and summed up.
// Success: heap
// Stops: fault|budget:ticks|budget:time|budget:allocation|gate
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${list.flatten().size()}"
}

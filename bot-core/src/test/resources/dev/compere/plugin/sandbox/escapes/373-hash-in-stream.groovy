// Attack: as 370, by a stream and its collectors.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation|gate
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${[list].stream().distinct().count()}"
}

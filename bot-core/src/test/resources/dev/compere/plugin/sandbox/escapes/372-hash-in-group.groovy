// Attack: as 370, by groupBy, countBy and collectEntries.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${[1].groupBy { list }.size()}"
}

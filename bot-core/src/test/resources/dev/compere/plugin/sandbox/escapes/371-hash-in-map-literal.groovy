// Attack: as 370, as the key of a map.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    Map<Object, Integer> map = [(list): 1]
    log.info "${map.size()}"
}

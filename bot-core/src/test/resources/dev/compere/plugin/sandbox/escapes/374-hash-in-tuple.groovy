// Attack: as 370, in a tuple, an entry, a record and a list made by Java.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation|gate
record Held(Object value) {}
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${new Held(list).hashCode()}"
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${Map.entry(1, list).hashCode()}"
}

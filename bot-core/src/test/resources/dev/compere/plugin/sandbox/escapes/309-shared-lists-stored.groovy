// Attack: such a list is given to the host to keep.
// Success: heap
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    storage.put('k', list)
}
command('go') { command ->
    Map<String, Object> map = [a: 'x']
    for (int i = 0; i < 40; i++) { map = [a: map, b: map] as Map<String, Object> }
    storage.put('k', map)
}

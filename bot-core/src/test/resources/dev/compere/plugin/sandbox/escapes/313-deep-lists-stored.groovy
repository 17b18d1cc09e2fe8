// Attack: as 312, given to the host to copy, write and log.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 20_000; i++) { list = [list] as List<Object> }
    storage.put('k', list)
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 20_000; i++) { list = [list] as List<Object> }
    log.info list
}

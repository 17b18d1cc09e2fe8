// Attack: a list of two lists of two lists …, which are the same: the hash takes 2^40 steps in the library.
// Success: hang
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${list.hashCode()}"
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    def set = new HashSet<Object>()
    set.add(list)
}

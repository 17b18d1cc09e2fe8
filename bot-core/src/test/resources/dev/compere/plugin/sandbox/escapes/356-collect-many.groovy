// Attack: ninety thousand times the same ninety thousand elements become one list.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    def inner = (1..90_000).toList()
    def outer = [inner] * 90_000
    log.info "${outer.collectMany().size()}"
}
command('go') { command ->
    def inner = (1..90_000).toList()
    def outer = [inner] * 90_000
    List<Integer> all = []
    outer.forEach(all::addAll)
    log.info "${all.size()}"
}

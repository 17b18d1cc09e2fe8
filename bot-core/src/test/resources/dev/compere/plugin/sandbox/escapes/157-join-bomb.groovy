// Attack: a joined list, in which each letter is then replaced by the whole.
// Success: heap
// Stops: budget:allocation|fault|budget:ticks|budget:time
on(MessageReceived) { event ->
    List<String> list = []
    for (int i = 0; i < 60_000; i++) { list << 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }
    String s = list.join('')
    for (int i = 0; i < 30; i++) { s = s.replace('x', s) }
    log.info "${s.length()}"
}

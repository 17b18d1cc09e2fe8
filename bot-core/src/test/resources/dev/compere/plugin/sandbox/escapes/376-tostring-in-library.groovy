// Attack: the library writes out shared lists: in an exception, a builder, a joiner, an optional.
// Success: heap
// Stops: fault|budget:ticks|budget:time|budget:allocation|gate
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    def text = new StringBuilder()
    text.append(list)
    log.info "$text"
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info 'x' + list
}
on(PaidCommentReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${Optional.of(list)}"
}

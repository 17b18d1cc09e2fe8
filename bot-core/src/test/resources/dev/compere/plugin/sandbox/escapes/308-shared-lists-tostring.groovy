// Attack: such a list becomes a text.
// Success: heap
// Stops: fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info "${list}"
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    log.info list.toString()
}
on(PaidCommentReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    say list
}

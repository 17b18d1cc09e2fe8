// Attack: a list that holds itself, two lists away, is flattened.
// Success: poison
// Stops: fault|gate|budget:allocation|budget:machine|budget:ticks|budget:time
on(MessageReceived) { event ->
    List<Object> list = []
    list.add([[list]])
    log.info "${list.flatten().size()}"
}

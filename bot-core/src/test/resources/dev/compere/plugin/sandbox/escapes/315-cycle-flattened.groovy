// Attack: a list that holds itself, two lists away, is flattened.
// Success: poison
// Stops: call|fault|type checker|budget:allocation|budget:machine
on(MessageReceived) { event ->
    List<Object> list = []
    list.add([[list]])
    log.info "${list.flatten().size()}"
}

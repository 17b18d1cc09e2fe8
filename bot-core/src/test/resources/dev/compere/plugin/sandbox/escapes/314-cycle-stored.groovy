// Attack: a list that holds itself is given to the host.
// Success: poison
// Stops: fault
on(MessageReceived) { event ->
    List<Object> list = []
    list.add([a: list])
    storage.put('k', list)
}

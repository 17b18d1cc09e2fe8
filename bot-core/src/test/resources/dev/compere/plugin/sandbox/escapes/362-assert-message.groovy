// Attack: the message of an assertion is written out by the library.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    assert false : list
}
command('go') { command ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    throw new AssertionError(list)
}

// Attack: a failing assertion writes out all values in it.
// Success: heap
// Stops: gate|fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    assert list.isEmpty()
}
command('go') { command ->
    int i = 0
    while (true) {
        try {
            while (true) { i++ }
        } catch (AssertionError e) {
            i = 0
        }
    }
}

// Attack: the minus of a list, which Groovy hands on to its elements, by a lie about types.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
class N { Object negative() { 1 } }
on(MessageReceived) { event ->
    List<Object> list = ['x']
    for (int i = 0; i < 40; i++) { list = [list, list] as List<Object> }
    Object o = [list]
    List<N> lie = o as List<N>
    log.info "${-lie[0]}"
}

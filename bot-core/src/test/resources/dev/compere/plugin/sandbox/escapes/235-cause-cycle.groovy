// Attack: two exceptions are each other's cause; the host looks for the first cause.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event ->
    def first = new RuntimeException('first')
    def second = new RuntimeException('second', first)
    first.initCause(second)
    throw second
}

// Attack: the library catches every error of one close handler to run the next.
// Success: hang
// Stops: type checker|budget:ticks|budget:time|bytecode gate
on(MessageReceived) { event ->
    while (true) {
        [1].stream().onClose { while (true) { } }.onClose { while (true) { } }.close()
    }
}

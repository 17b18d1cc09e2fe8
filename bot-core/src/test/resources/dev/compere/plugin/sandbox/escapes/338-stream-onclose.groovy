// Attack: the library catches every error of one close handler to run the next.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    while (true) {
        [1].stream().onClose { while (true) { } }.onClose { while (true) { } }.close()
    }
}

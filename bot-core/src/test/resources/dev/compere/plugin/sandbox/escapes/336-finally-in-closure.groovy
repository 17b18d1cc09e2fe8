// Attack: the error passes through a closure that the library calls, whose `finally` returns.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    while (true) {
        [1, 2, 3].each {
            try {
                while (true) { }
            } finally {
                return
            }
        }
    }
}

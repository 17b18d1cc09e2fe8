// Attack: the overflow of the stack is caught and provoked again.
// Success: hang
// Stops: gate
int down(int n) { down(n + 1) + 1 }

on(MessageReceived) { event ->
    while (true) {
        try {
            down(0)
        } catch (StackOverflowError e) {
            log.info 'again'
        }
    }
}

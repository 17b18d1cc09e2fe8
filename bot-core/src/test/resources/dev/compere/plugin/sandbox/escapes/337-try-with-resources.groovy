// Attack: close() of a resource runs after the budget is used up, and the error becomes a suppressed one.
// Success: hang
// Stops: budget:ticks|budget:time|gate|budget:allocation
class Resource implements AutoCloseable {
    void close() { while (true) { } }
}
on(MessageReceived) { event ->
    while (true) {
        try (Resource r = new Resource()) {
            while (true) { }
        } catch (Exception e) {
            log.info 'again'
        }
    }
}

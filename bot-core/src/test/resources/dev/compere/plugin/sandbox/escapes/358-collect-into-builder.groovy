// Attack: a stream is collected into a builder by method references.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    def many = ['x' * 900_000] * 10_000
    def all = many.stream().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
    log.info "$all"
}

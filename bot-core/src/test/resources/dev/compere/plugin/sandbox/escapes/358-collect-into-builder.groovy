// Attack: a stream is collected into a builder by method references.
// Success: heap
// Stops: call|budget:allocation|budget:ticks|budget:time|type checker|bytecode gate
on(MessageReceived) { event ->
    def many = ['x' * 900_000] * 10_000
    def all = many.stream().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
    log.info "$all"
}

// Attack: one long value written many times by one format.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    def v = java.util.Optional.of('x' * 900_000)
    log.info "${String.format('%1$s' * 900, v).length()}"
}

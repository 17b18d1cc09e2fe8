// Attack: the same, and all of it is kept.
// Success: heap
// Stops: gate|fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    log.info "${java.util.stream.Stream.iterate('x', String::trim).toList().size()}"
}

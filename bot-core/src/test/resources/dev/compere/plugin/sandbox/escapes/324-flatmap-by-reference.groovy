// Attack: a shared list unfolded forty times by a stream, with method references only.
// Success: hang
// Stops: gate|fault|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def s = [[[[[[1] * 90] * 90] * 90] * 90] * 90] * 90
    def n = s.stream().flatMap(List::stream).flatMap(List::stream).flatMap(List::stream).flatMap(List::stream)
            .flatMap(List::stream).count()
    log.info "$n"
}

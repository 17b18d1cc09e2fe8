// Attack: an endless loop of the library with a closure that remembers its result, which takes no step.
// Success: hang
// Stops: budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    def memo = { Object o -> 1 }.memoizeAtMost(1)
    1e17d.upto(2e17d, memo)
}

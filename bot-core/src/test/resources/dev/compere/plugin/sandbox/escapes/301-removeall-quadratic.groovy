// Attack: a long list loses all elements of another long list.
// Success: hang
// Stops: budget:ticks|budget:time|fault|gate|budget:allocation
on(MessageReceived) { event ->
    def a = (1..90_000).toList()
    def b = (100_000..190_000).toList()
    a.removeAll(b)
    log.info "${a.size()}"
}

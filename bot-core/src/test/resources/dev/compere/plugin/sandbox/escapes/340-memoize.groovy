// Attack: memoize keeps every result.
// Success: heap
// Stops: gate|budget:ticks|budget:time|budget:allocation
// Events: 40
class Keep {
    static Closure<String> slow = { int n -> 'x' * 100_000 + n }.memoize()
}
on(MessageReceived) { event ->
    for (int i = 0; i < 90; i++) { Keep.slow.call((event.at.toString() + i).hashCode()) }
}

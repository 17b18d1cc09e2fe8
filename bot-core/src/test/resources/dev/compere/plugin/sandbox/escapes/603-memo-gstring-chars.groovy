// Attack: a text whose every character is asked of a closure that remembers it.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String big = 'x' * 1_000_000
    Closure<String> memo = { -> big }.memoizeAtMost(1)
    CharSequence g = "${memo}"
    log.info "${g.chars().sum()}"
}

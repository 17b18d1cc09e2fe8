// Attack: a closure that remembers a list gives it a thousand times.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    List<Integer> big = [1] * 1_000_000
    Closure<List<Integer>> memo = { Integer o -> big }.memoizeAtMost(1)
    def l = [1] * 1000
    log.info "${l.collectMany(memo).size()}"
}

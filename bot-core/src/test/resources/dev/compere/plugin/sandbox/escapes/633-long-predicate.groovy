// Attack: a predicate of the library compares equal long texts.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    def l = [a, b] * 500_000
    def s = l.stream().filter(java.util.function.Predicate.isEqual(b)).count()
    log.info "${s}"
}
command('go') { command ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    def l = [a] * 1_000_000
    log.info "${l.every(java.util.function.Predicate.isEqual(b))}"
}

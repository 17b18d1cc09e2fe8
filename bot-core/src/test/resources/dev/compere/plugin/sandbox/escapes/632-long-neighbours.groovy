// Attack: neighbours in a list of equal long texts are compared.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    def l = [a, b] * 300_000
    log.info "${l.groupConsecutive().size()}"
}
command('go') { command -> 
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    def l = [a, b] * 500_000
    log.info "${l.isSorted()}"
}

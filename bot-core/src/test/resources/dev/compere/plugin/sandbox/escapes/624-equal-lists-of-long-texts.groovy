// Attack: two lists of equal long texts are compared.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    log.info "${[a] * 500_000 == [b] * 500_000}"
}

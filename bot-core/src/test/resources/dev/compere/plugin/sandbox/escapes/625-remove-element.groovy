// Attack: a long text is looked for among others like it.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('y')
    def l = [a] * 1_000_000
    log.info "${l.removeElement(b)}"
}

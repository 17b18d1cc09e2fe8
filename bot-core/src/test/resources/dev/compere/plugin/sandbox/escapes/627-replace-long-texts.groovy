// Attack: a long text is looked for by other ways than 625.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    def m = new LinkedHashMap<Integer, String>()
    for (int i = 0; i < 100_000; i++) { m[i] = a }
    String b = ('x' * 999_999).concat('y')
    log.info "${m.containsValue(b)}"
    log.info "${(Collections.replaceAll([a] * 1_000_000, b, a))}"
}

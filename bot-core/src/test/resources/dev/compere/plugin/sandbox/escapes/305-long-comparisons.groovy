// Attack: sorting compares texts of a megabyte.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = 'x' * 999_999 + 'y'
    def list = []
    for (int i = 0; i < 50_000; i++) { list << (i % 3 == 0 ? a : b) }
    log.info "${list.sort().size()}"
}

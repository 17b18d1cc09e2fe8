// Attack: equal texts of a megabyte in a stream that compares them.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    List<String> l = [a, b] * 500_000
    log.info "${l.stream().distinct().count()}"
}

// Attack: as 618, by List.sort.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    String a = 'x' * 1_000_000
    String b = ('x' * 999_999).concat('x')
    List<String> l = [a, b] * 500_000
    l.sort(Comparator.naturalOrder())
    log.info "${l.size()}"
}

// Attack: as 604, as the padding of another.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|fault|harmless
on(MessageReceived) { event ->
    String big = 'x' * 1_000_000
    int n = 0
    Closure<String> c = { -> n++ < 1 ? 'y' : big }
    CharSequence g = "${c}"
    String s = 'a'.padLeft(2000, g)
    log.info "${s.length()}"
}

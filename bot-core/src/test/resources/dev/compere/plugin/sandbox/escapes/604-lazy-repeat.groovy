// Attack: a text that is short when it is measured and long when it is repeated.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|fault|harmless
on(MessageReceived) { event ->
    String big = 'x' * 1_000_000
    int n = 0
    Closure<String> c = { -> n++ < 1 ? '' : big }
    CharSequence g = "${c}"
    String s = g * 2000
    log.info "${s.length()}"
}

// Attack: as 604, when one is looked for in the other.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault|harmless
on(MessageReceived) { event ->
    String big = 'a' * 1_000_000
    String half = 'a' * 400_000 + 'b'
    int n = 0
    int m = 0
    CharSequence g = "${-> n++ < 1 ? 'y' : big}"
    CharSequence h = "${-> m++ < 1 ? 'y' : half}"
    log.info "${g.containsIgnoreCase(h)}"
}

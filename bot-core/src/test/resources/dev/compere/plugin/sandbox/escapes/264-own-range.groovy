// Attack: a range over objects of one's own whose next() never arrives.
// Success: hang
// Stops: fault|budget:ticks|budget:time|gate|budget:allocation
class Step implements Comparable<Step> {
    int n

    Step next() { new Step(n: n) }

    Step previous() { new Step(n: n) }

    int compareTo(Step other) { n <=> other.n }
}
on(MessageReceived) { event ->
    def range = new Step(n: 1)..new Step(n: 9)
    log.info "${range.size()}"
}

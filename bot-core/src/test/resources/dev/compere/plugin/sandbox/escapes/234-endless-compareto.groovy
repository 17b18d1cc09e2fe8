// Attack: the library sorts objects whose compareTo never ends.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
class Endless implements Comparable<Endless> {
    int compareTo(Endless other) {
        while (true) { }
        0
    }
}
on(MessageReceived) { event -> log.info "${[new Endless(), new Endless()].sort().size()}" }

// Attack: the library collects from an iterator of one's own that never ends.
// Success: heap
// Stops: gate|budget:ticks|budget:time|budget:allocation
class Endless implements Iterable<Integer>, Iterator<Integer> {
    Iterator<Integer> iterator() { this }

    boolean hasNext() { true }

    Integer next() { 1 }
}
on(MessageReceived) { event -> log.info "${new Endless().toList().size()}" }
command('go') { command -> log.info "${new Endless().collect { it }.size()}" }
on(PaidCommentReceived) { event -> for (x in new Endless()) { } }

// Attack: toString of one's own calls itself through a text.
// Success: poison
// Stops: budget:depth
class Node {
    String toString() { "<${this}>" }
}
on(MessageReceived) { event -> log.info "${new Node()}" }
command('go') { command -> log.info new Node() }

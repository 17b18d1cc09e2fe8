// Attack: equals and hashCode of one's own classes call each other through lists.
// Success: poison
// Stops: budget:depth
class Node {
    List<Node> next = []

    int hashCode() { next.hashCode() }

    boolean equals(Object other) { next == ((Node) other).next }
}
on(MessageReceived) { event ->
    def a = new Node()
    a.next << a
    log.info "${a.hashCode()}"
}
command('go') { command ->
    def a = new Node()
    def b = new Node()
    a.next << b
    b.next << a
    log.info "${a == b}"
}

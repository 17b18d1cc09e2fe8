// Attack: a key whose hash and equality never end or never agree.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
class Key {
    int hashCode() {
        while (true) { }
        1
    }
}
on(MessageReceived) { event ->
    Map<Object, String> map = [:]
    map.put(new Key(), 'x')
}

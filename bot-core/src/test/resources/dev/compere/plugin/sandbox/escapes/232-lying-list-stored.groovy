// Attack: a list that says it has two thousand million elements is copied by the host.
// Success: heap
// Stops: gate
class Liar extends ArrayList<Object> {
    int size() { 2_000_000_000 }
}
on(MessageReceived) { event -> storage.put('k', new Liar()) }

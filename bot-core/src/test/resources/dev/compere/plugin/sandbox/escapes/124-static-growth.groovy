// Attack: a static collection grows from event to event.
// Success: heap
// Events: 60
// Stops: worker
class Keep {
    static List<String> all = []
}
on(MessageReceived) { event ->
    for (int i = 0; i < 100; i++) { Keep.all << ('x' * 100_000) }
}

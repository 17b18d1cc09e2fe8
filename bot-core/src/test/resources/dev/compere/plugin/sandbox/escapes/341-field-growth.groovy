// Attack: a field of the script grows from event to event.
// Success: heap
// Stops: worker
// Events: 100
@groovy.transform.Field
List<String> all = []

on(MessageReceived) { event -> for (int i = 0; i < 40; i++) { all << ('x' * 100_000 + i) } }

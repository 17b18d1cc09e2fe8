// Attack: a variable that closures share grows from event to event, by little each time.
// Success: heap
// Stops: budget:retention|budget:allocation|budget:ticks|budget:time
// Events: 200
List<List<Long>> all = []
on(MessageReceived) { event -> for (int i = 0; i < 10; i++) { all << ([1000L + i] * 20_000) } }

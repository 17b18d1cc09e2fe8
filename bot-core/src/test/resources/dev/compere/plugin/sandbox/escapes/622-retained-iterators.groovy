// Attack: texts that are kept by iterators.
// Success: heap
// Stops: budget:retention|budget:allocation|budget:ticks|budget:time
// Events: 12
class Keep { static List<Object> all = [] }
on(MessageReceived) { event ->
    for (int i = 0; i < 10; i++) { Keep.all << [('x' * 999_990) + i].iterator() }
}

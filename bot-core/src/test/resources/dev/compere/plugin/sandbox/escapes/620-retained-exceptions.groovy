// Attack: texts that are kept in exceptions.
// Success: heap
// Stops: budget:retention|budget:allocation|budget:ticks|budget:time
// Events: 12
class Keep { static List<Object> all = [] }
on(MessageReceived) { event ->
    for (int i = 0; i < 10; i++) { Keep.all << new IllegalStateException(('x' * 999_990) + i) }
}

// Attack: texts that are kept in curried closures.
// Success: heap
// Stops: budget:retention|budget:allocation|budget:ticks|budget:time
// Events: 12
class Keep { static List<Object> all = [] }
on(MessageReceived) { event ->
    Closure<Object> c = { a -> a }
    for (int i = 0; i < 10; i++) { Keep.all << c.curry(('x' * 999_990) + i) }
}

// Attack: a function of functions of functions.
// Success: poison
// Stops: call|vm|fault|budget:depth|budget:machine|type checker
on(MessageReceived) { event ->
    java.util.function.Function<String, String> f = String::trim
    for (int i = 0; i < 20_000; i++) { f = f.compose(String::trim) }
    log.info f.apply('x')
}

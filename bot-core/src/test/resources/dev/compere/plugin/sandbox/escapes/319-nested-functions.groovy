// Attack: a function of functions of functions.
// Success: poison
// Stops: fault|vm|budget:depth|budget:machine|gate
on(MessageReceived) { event ->
    java.util.function.Function<String, String> f = String::trim
    for (int i = 0; i < 20_000; i++) { f = f.compose(String::trim) }
    log.info f.apply('x')
}

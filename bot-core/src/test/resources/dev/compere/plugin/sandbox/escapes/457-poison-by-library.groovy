// Attack: nested functions of the library fill the stack, and the innermost uses a class for the first time.
// Success: poison
// Events: 40
// Stops: gate|fault|vm|budget:machine|harmless
class Depth {
    static int n = 2_000
}
on(MessageReceived) { event ->
    Depth.n += 100
    java.util.function.Function<String, Object> f = UUID::fromString
    for (int i = 0; i < Depth.n; i++) { f = f.compose(String::trim) }
    f.apply('00000000-0000-0000-0000-000000000000')
}

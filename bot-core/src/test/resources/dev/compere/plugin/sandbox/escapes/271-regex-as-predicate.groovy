// Attack: the expression is matched by the library, past the checked operators.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> log.info "${(~/(a+)+\1b/).asPredicate().test('a' * 40 + '!')}" }

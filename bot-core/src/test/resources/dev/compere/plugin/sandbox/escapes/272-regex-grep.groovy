// Attack: grep, `in` and find use the expression in the library.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> log.info "${['a' * 40 + '!'].grep(~/(a+)+\1b/)}" }
command('go') { command -> log.info "${('a' * 40 + '!') in ~/(a+)+\1b/}" }

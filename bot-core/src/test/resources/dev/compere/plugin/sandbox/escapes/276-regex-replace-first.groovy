// Attack: replaceFirst, minus, and replaceAll with a closure.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> log.info(('a' * 40 + '!').replaceFirst('(a+)+\\1b', 'x')) }
command('go') { command -> log.info(('a' * 40 + '!') - ~/(a+)+\1b/) }
on(PaidCommentReceived) { event -> log.info(('a' * 40 + '!').replaceAll(~/(a+)+\1b/) { 'x' }) }

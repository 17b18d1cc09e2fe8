// Attack: a pattern is compiled by hand and matched by hand.
// Success: hang
// Stops: gate|budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def pattern = java.util.regex.Pattern.compile('(a+)+\\1b')
    log.info "${pattern.matcher('a' * 40 + '!').find()}"
}
command('go') { command -> log.info "${java.util.regex.Pattern.matches('(a+)+\\1b', 'a' * 40 + '!')}" }

// Attack: the same through =~, Pattern.compile and String.matches.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def text = 'a' * 40 + '!'
    def matcher = text =~ /(a+)+\1b/
    log.info "${matcher.find()}"
}
command('go') { command -> log.info "${('a' * 40 + '!').matches('(a+)+\\1b')}" }

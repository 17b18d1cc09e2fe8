// Attack: the same through the methods that Groovy adds to texts.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def text = 'a' * 40 + '!'
    text.eachMatch('(.*a){14}b') { List<String> groups -> log.info 'm' }
}
command('go') { command -> log.info "${('a' * 40 + '!').findAll('(.*a){14}b')}" }

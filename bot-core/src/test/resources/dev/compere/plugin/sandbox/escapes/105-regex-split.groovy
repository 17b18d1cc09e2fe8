// Attack: the same through split, tokenize's cousins and a case of a switch.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event -> log.info "${('a' * 40 + '!').split('(a+)+\\1b').length}" }
command('go') { command ->
    switch ('a' * 40 + '!') {
        case ~/(a+)+\1b/: log.info 'm'; break
    }
}

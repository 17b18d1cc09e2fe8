// Attack: a matcher is asked again through its other methods, and as a truth, a list, a size.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    def matcher = ('a' * 40 + '!') =~ /(a+)+\1b/
    if (matcher) { log.info 'm' }
}
command('go') { command ->
    def matcher = ('a' * 40 + '!') =~ /(a+)+\1b/
    log.info "${matcher.matches()} ${matcher.lookingAt()} ${matcher.count}"
}

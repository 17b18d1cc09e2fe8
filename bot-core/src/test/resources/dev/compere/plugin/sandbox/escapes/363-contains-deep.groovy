// Attack: a list of lists of long texts is searched for one that is almost in it.
// Success: hang
// Stops: fault|budget:allocation|budget:ticks|budget:time
on(MessageReceived) { event ->
    def outer = [['x' * 900_000] * 90_000] * 90_000
    def other = (['x' * 900_000] * 89_999) + ['y']
    log.info "${outer.contains(other)}"
}
command('go') { command ->
    def outer = [['x' * 900_000] * 90_000] * 90_000
    def other = (['x' * 900_000] * 89_999) + ['y']
    log.info "${outer.indexOf(other)} ${outer.count(other)}"
}

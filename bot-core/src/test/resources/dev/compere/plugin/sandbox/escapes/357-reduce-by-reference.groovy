// Attack: a reduction by a method reference builds gigabytes without a step of the plugin's code.
// Success: heap
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    def many = ['x' * 900_000] * 10_000
    log.info "${many.stream().reduce('', String::concat).length()}"
}
command('go') { command ->
    def many = ['x' * 900_000] * 10_000
    log.info "${many.inject('', String::concat)}"
}

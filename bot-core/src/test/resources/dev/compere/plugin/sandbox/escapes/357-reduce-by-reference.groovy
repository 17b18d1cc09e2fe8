// Attack: a reduction by a method reference builds gigabytes without a step of the plugin's code.
// Success: heap
// Stops: call|budget:allocation|budget:ticks|budget:time|type checker
on(MessageReceived) { event ->
    def many = ['x' * 900_000] * 10_000
    log.info "${many.stream().reduce('', String::concat).length()}"
}
command('go') { command ->
    def many = ['x' * 900_000] * 10_000
    log.info "${many.inject('', String::concat)}"
}

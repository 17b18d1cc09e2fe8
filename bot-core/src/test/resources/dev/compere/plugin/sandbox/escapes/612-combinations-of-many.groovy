// Attack: a thousand lists of one make each combination long.
// Success: heap
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    def lists = [[1, 2]] * 19 + [[1]] * 1000
    log.info "${lists.combinations().size()}"
}

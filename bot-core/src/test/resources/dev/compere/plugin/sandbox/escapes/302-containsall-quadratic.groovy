// Attack: containsAll, disjoint and minus of long lists.
// Success: hang
// Stops: budget:ticks|budget:time|fault|gate|budget:allocation
on(MessageReceived) { event ->
    def a = (1..90_000).toList()
    log.info "${a.containsAll((1..90_000).toList())}"
}
command('go') { command -> log.info "${(1..90_000).toList().disjoint((100_000..190_000).toList())}" }
on(PaidCommentReceived) { event -> log.info "${((1..90_000).toList() - (100_000..190_000).toList()).size()}" }

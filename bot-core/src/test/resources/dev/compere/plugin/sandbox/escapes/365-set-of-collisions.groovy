// Attack: an immutable set of texts that all have the same hash.
// Success: hang
// Stops: fault|budget:allocation|budget:ticks|budget:time|gate
on(MessageReceived) { event ->
    List<String> texts = ['']
    for (int i = 0; i < 16; i++) {
        def next = []
        for (t in texts) { next << t + 'Aa'; next << t + 'BB' }
        texts = next
    }
    log.info "${Set.copyOf(texts).size()}"
}
command('go') { command ->
    List<String> texts = ['']
    for (int i = 0; i < 16; i++) {
        def next = []
        for (t in texts) { next << t + 'Aa'; next << t + 'BB' }
        texts = next
    }
    log.info "${texts.toImmutableSet().size()} ${texts.stream().distinct().count()}"
}

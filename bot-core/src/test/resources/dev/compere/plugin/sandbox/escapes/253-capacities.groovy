// Attack: collections and builders of a huge capacity.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info "${new ArrayList<Object>(500_000_000).size()}" }
command('go') { command -> log.info "${new StringBuilder(2_000_000_000).length()}" }
on(PaidCommentReceived) { event -> log.info "${new HashMap<String, String>(1 << 30).put('a', 'b')}" }

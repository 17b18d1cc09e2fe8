// Attack: a list cast to a collection calls the constructor that takes a capacity.
// Success: heap
// Stops: fault|gate
HashMap<Object, Object> open(Object o) { (HashMap<Object, Object>) o }

StringBuilder build(Object o) { o as StringBuilder }

on(MessageReceived) { event -> open([1 << 30]).put('a', 'b') }
command('go') { command -> log.info "${build([2_000_000_000]).length()}" }
on(PaidCommentReceived) { event -> log.info "${([1 << 30] as HashSet<Object>).size()}" }

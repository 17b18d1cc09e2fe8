// Attack: an array of arrays of arrays.
// Success: heap
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${new int[2000][2000][2000].length}" }
command('go') { command -> log.info "${new Object[100_000_000].length}" }

// Attack: tabs that are a thousand million columns wide.
// Success: heap
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${'\tx'.expand(2_000_000_000).length()}" }
command('go') { command -> log.info "${'\tx'.expandLine(2_000_000_000).length()}" }

// Attack: a format with the width of gigabytes.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info String.format('%999999999d', 1) }
command('go') { command -> log.info '%1$999999999s'.formatted('x') }

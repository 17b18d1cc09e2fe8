// Attack: indent puts a thousand million spaces in front of each line.
// Success: heap
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${'x'.indent(2_000_000_000).length()}" }
command('go') { command -> log.info "${('\n' * 100_000).indent(50_000).length()}" }

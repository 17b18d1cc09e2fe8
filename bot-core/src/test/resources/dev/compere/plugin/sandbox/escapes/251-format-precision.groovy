// Attack: a format with a precision of gigabytes.
// Success: heap
// Stops: fault
on(MessageReceived) { event -> log.info String.format('%.999999999f', 1.5d) }
command('go') { command -> log.info String.format('%.999999999f', 1.5G) }

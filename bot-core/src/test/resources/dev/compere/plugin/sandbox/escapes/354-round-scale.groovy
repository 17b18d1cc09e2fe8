// Attack: rounding to a thousand million places.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event -> log.info "${1.5.round(1_000_000_000).precision()}" }
command('go') { command -> log.info "${1.5.trunc(1_000_000_000).precision()}" }

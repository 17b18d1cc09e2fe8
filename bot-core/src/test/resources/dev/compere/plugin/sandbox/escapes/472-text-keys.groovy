// Attack: texts are fetched by names that are paths, and patterns that are bombs.
// Success: leak
// Stops: fault|harmless|gate
// Control: no, it does not compile at any level
on(MessageReceived) { event -> log.info text('../../../etc/passwd') }
command('go') { command -> log.info text("x{" * 10_000) }

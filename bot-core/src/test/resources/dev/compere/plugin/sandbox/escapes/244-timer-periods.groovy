// Attack: timers that come due all the time, at once or never.
// Success: hang
// Stops: fault
command('go') { command -> after('0ms') { log.info 'x' } }
every('1ms') { log.info 'x' }
every('0s') { log.info 'x' }
every('-1s') { log.info 'x' }

// Attack: a cron expression that is due all the time, and one that never is.
// Success: hang
// Stops: fault|harmless|gate
cron('* * * * * ?') { log.info 'x' }
cron('0 0 0 31 2 ? 2099') { log.info 'x' }

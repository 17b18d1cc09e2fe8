// Attack: a hook that runs when the bot stops.
// Success: leak
// Stops: gate
addShutdownHook { System.setProperty('pwned', 'hook') }
log.info 'LEAK: hooked'

// Attack: the test kit, which is on the bot's class path.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + dev.compere.plugin.testkit.Rehearsal.of('thanks')

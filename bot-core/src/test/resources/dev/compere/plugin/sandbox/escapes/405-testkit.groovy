// Attack: the test kit, which is on the bot's class path.
// Success: leak
// Stops: gate
// Control: no, the host itself refuses it
log.info 'LEAK: ' + dev.compere.plugin.testkit.Rehearsal.of('thanks')

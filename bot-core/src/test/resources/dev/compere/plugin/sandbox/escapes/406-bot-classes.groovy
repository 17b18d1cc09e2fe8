// Attack: a class of the bot by its full name.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + dev.compere.plugin.script.PluginLimits.DEFAULT

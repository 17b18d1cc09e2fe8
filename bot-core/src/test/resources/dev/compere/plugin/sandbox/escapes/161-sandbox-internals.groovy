// Attack: the sandbox's own classes are called.
// Success: leak
// Stops: gate|annotation gate
dev.compere.plugin.sandbox.Budget.close()
log.info 'LEAK: no budget'
